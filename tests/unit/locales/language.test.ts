import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Texts } from '@/locales/language'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

/** A browser that prefers these languages, with the modules as they are when a surface starts. */
async function startIn(...languages: string[]) {
  vi.stubGlobal('navigator', { languages })
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
  return import('@/locales/language')
}

describe('the language', () => {
  it.each([
    [['en-GB', 'en'], 'en-GB'],
    [['is-IS', 'en-AU', 'en-US'], 'en-AU'],
    [['is-IS', 'is'], 'en'],
    [['eng'], 'en'],
    [['en-US@posix'], 'en-US'],
    [['', 'EN-gb'], 'EN-gb'],
    [[], 'en'],
  ])('of a browser that prefers %j is %s', async (wanted, tag) => {
    const { language, textLanguage } = await startIn(...wanted)
    expect(language()).toBe(tag)
    expect(textLanguage()).toBe('en')
    expect(Intl.getCanonicalLocales(language())).toHaveLength(1)
  })

  it('decides dates and numbers, so that both read as the texts do', async () => {
    await startIn('is-IS', 'en-GB')
    const { amount, day } = await import('@/locales/formats')
    expect(day.format(new Date(2026, 10, 3))).toBe('3 Nov 2026')
    expect(amount.format(72_000.5)).toBe('72,000.5')
  })

  it('decides which word fits a number', async () => {
    await startIn('is-IS')
    const { count } = await import('@/locales/plural')
    const notes = (amount: number) => count(amount, { one: 'note', other: 'notes' })
    expect([0, 1, 2, 1000].map(notes)).toEqual(['0 notes', '1 note', '2 notes', '1,000 notes'])
  })
})

describe('the texts', () => {
  it('are English at once if there is no other language to load', async () => {
    const { loadTexts } = await startIn('en-GB')
    await loadTexts()
    const { text } = await import('@/locales/text')
    expect(text.panel.notes.title).toBe('Notes')
  })

  it('are those of the loaded language for everything that is imported after it', async () => {
    const { loadTexts } = await startIn('en-GB')
    const [{ en }, { pages }] = await Promise.all([
      import('@/locales/en'),
      import('@/locales/en/pages'),
    ])
    const other: Texts = { ...en, firstRun: { ...en.firstRun, heading: 'Willkommen' } }
    await loadTexts(async () => ({ text: other, pages }))
    const { text } = await import('@/locales/text')
    expect(text.firstRun.heading).toBe('Willkommen')
    expect((await import('@/locales/pages')).pages).toBe(pages)
    expect(document.documentElement.lang).toBe('en-GB')
  })
})
