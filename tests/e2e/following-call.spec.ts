import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { isPromptId } from '@/method/prompts'
import { openBrowser } from './browser'
import { callPlatforms } from './call-platforms'
import { joinCall, openCall } from './panel'
import { expect, rareUnless, test } from './test'
import { looksAt } from './ticks'

// Whole calls that were written by others than those whose sentences the model learned from.

const words = text.following
const recruiter = 'Mara Lindqvist'
/** Stands in the name of the question that was heard. */
const theyAsk = /they ask this/

const linesOf = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/following/${file}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, id = null, said = line] = /^\[([\w-]+)\] (.*)$/.exec(line) ?? []
      return { id, said }
    })

/** Says a line in the captions, so many times as fast as people speak. */
const say = (page: Page, said: string, speed: number) =>
  page.evaluate(([turn, times]) => window.standIn.talk([turn], { speed: times }), [
    { speaker: recruiter, text: said },
    speed,
  ] as const)

/** What is marked as heard, by what its line or chip is called. */
const marks = (frame: Frame) => ({
  questions: frame.getByRole('button', { name: theyAsk }),
  turn: frame.getByText(words.yourTurn),
  next: frame.getByRole('tab', { name: new RegExp(words.nextSteps) }),
})

const calls = [
  // Meet's call has all of its talk: more than ten minutes. The others have what is asked.
  { platform: callPlatforms.meet, file: 'call-06.txt', hasTalk: true },
  { platform: callPlatforms.teams, file: 'call-04.txt', hasTalk: false },
  { platform: callPlatforms.zoom, file: 'call-05.txt', hasTalk: false },
]

for (const { platform, file, hasTalk } of calls)
  test(
    `in a whole call on ${platform.name} each of the five questions is marked within a second, and nothing else`,
    { tag: rareUnless(hasTalk) },
    async ({}, info) => {
      const browser = await openBrowser(info.outputPath('profile'))
      const { page, frame, panel } = await openCall(browser.context, platform.link)
      await frame.evaluate(() => chrome.storage.local.set({ followCaptions: true }))
      // Candid sees the form that joins, which has the candidate's name on Zoom.
      await looksAt(page, browser)
      await panel.create({ name: 'Abbeyford' })
      await joinCall(browser, page, frame)
      await page.evaluate((name) => window.standIn.caption(name, 'Hello and welcome.'), recruiter)
      await expect(frame.getByTitle(words.states.following)).toBeVisible({ timeout: 30_000 })
      const { questions } = marks(frame)
      let asked = 0
      for (const { id, said } of linesOf(file)) {
        const isMarked = id !== null && isPromptId(id) && id !== 'tenure'
        if (isMarked) {
          await say(page, said, 6)
          const chip = panel.chip(text.prompts[id].ask)
          await expect(chip).toHaveAccessibleName(theyAsk, {
            timeout: 1000,
          })
          asked += 1
        } else if (hasTalk && id === null) await say(page, said, 30)
        expect(await questions.count()).toBe(Math.min(asked, 1))
      }
      expect(asked).toBeGreaterThanOrEqual(3)
      await browser.close()
    },
  )
