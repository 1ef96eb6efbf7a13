import { beforeAll } from 'vitest'

// Some parts fetch their code when they are shown. A busy machine takes several times as long as usual.
beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/dom')
  configure({ asyncUtilTimeout: 10_000 })
})
