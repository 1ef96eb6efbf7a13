import type { Page } from '@playwright/test'
import type { FieldId } from '@/method/findings'
import type { AnyCommand } from '@/storage/records/dossier'

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** Something on every topic, as long as it comes. */
const learned: Partial<Record<FieldId, string>> = {
  mission: 'yes',
  'mission-words': `they mean it: ${longWord}`,
  vibe: 'unsure',
  'tenure-years': '2-3',
  'tenure-mood': 'mixed',
  'tenure-words': 'likes the people, said nothing of the hours',
  'team-size': '6',
  'team-manager': 'Priya Raghunathan-Oyelaran',
  'team-words': 'two of them new\none in Turku',
  culture: 'adjectives',
  'openings-words': 'four data engineers, so a platform',
  'role-years': '5',
  'growth-words': 'staff, then principal; two have done it',
  'range-words': '70-85k',
  'range-currency': 'EUR',
  'range-period': 'year',
  leverage: 'someone-left,open-long',
  'next-words': 'a talk with the team, ninety minutes',
  'next-date': '2026-12-04',
  'next-owner': 'them',
  channel: 'phone',
  'channel-words': '+49 170 1234567',
  'test-words': 'take home, SQL',
  'test-length': 'three hours',
  'test-deadline': '2026-12-01',
  'they-promised': 'the contract by Friday\nthe names of the panel',
  'i-promised': 'to send the portfolio',
  'open-questions': 'who is on call at night?',
}

/** Writes them down on the call at hand, as taps and keys do. */
export async function learn(page: Page): Promise<void> {
  await page.evaluate(async (findings) => {
    const ask = async <T>(request: string, input: unknown) => {
      const reply: { answer: T } = await chrome.runtime.sendMessage({ request, input })
      return reply.answer
    }
    const { call } = await ask<{ call: { id: string; companyId: string } }>('situation', {
      tabId: null,
    })
    const { id: callId, companyId } = call
    for (const [field, text] of Object.entries(findings)) {
      const input = { companyId, callId, field, text, at: 754_000, now: Date.now() }
      await ask('command', { name: 'finding.set', input } satisfies AnyCommand)
    }
  }, learned)
}

/** Ends the call at hand, and opens another with the same company, as a week later. */
export async function callAgain(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ask = async <T>(request: string, input: unknown) => {
      const reply: { answer: T } = await chrome.runtime.sendMessage({ request, input })
      return reply.answer
    }
    const { call } = await ask<{ call: { id: string; companyId: string } }>('situation', {
      tabId: null,
    })
    const { companyId } = call
    const now = Date.now()
    await ask('command', { name: 'call.end', input: { id: call.id, companyId, now } })
    const input = { id: crypto.randomUUID(), companyId, now: now + 1, meetingKey: null, title: '' }
    await ask('command', { name: 'call.open', input } satisfies AnyCommand)
  })
}
