// Some parts fetch their code when they are shown. A busy machine takes several times as long as usual.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom')
  configure({ asyncUtilTimeout: 10_000 })
}

export {}
