import type { Page } from '@playwright/test'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { openBrowser } from './browser'
import { openPage } from './open-page'
import { goOn, line, throughTheScript } from './rehearsal'
import { expect, test } from './test'

const words = pages.rehearsal

/** Runs in the page. Replaces the page's voices and records in `spoken` what they say. */
function fakeSpeech(voices: readonly { name: string; lang: string; localService: boolean }[]) {
  const spoken: string[] = []
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices.map((voice) => ({ default: false, voiceURI: voice.name, ...voice })),
    speak: (said: { text: string; voice: { name: string } | null }) =>
      spoken.push(`${said.voice?.name ?? 'by default'}: ${said.text}`),
    cancel: () => spoken.push('hush'),
    pause: () => spoken.push('pause'),
    resume: () => undefined,
  })
  class Utterance {
    voice: unknown = null
    lang = ''
    text: string
    constructor(wording: string) {
      this.text = wording
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  Object.assign(window, { spoken })
}

const remote = { name: 'far away', lang: 'en-US', localService: false }
const local = { name: 'here', lang: 'en-GB', localService: true }
const otherLanguage = { name: 'anderswo', lang: 'de-DE', localService: true }
const spokenIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)

test('the recruiter’s lines are spoken by a voice of this computer, until the page is left', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html#rehearsal', (fresh) =>
    fresh.addInitScript(fakeSpeech, [remote, otherLanguage, local]),
  )
  await expect(page.getByText(words.spoken)).toBeVisible()
  await page.getByRole('button', { name: words.start }).click()
  await expect(goOn(page)).toBeFocused()
  const first = await line(page).textContent()
  await page.getByRole('button', { name: words.again }).click()
  await page.getByRole('button', { name: words.pause }).click()
  await goOn(page).click()
  const second = await line(page).textContent()
  await page.getByLabel(words.mute).check()
  await goOn(page).click()
  await goOn(page).click()
  const lines = (await spokenIn(page)).filter((entry) => entry !== 'hush')
  expect(lines).toEqual([`here: ${first}`, `here: ${first}`, 'pause', `here: ${second}`])

  await page.getByLabel(words.mute).uncheck()
  expect((await spokenIn(page)).at(-1)).toBe(`here: ${await line(page).textContent()}`)
  await page.getByRole('link', { name: text.workspace.own }).click()
  await expect(line(page)).toHaveCount(0)
  expect((await spokenIn(page)).at(-1)).toBe('hush')
  await browser.close()
})

test('the recruiter’s lines are only written if every voice is remote or of another language', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html#rehearsal', (fresh) =>
    fresh.addInitScript(fakeSpeech, [remote, otherLanguage]),
  )
  await expect(page.getByText(words.written)).toBeVisible()
  await page.getByRole('button', { name: words.start }).click()
  await expect(goOn(page)).toBeFocused()
  await throughTheScript(page)
  await expect(page.getByRole('button', { name: words.again })).toHaveCount(0)
  expect((await spokenIn(page)).filter((entry) => entry !== 'hush')).toEqual([])
  await browser.close()
})
