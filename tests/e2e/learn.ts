import type { Page } from '@playwright/test'
import type { FieldId } from '@/method/findings'
import type { AnyCommand } from '@/storage/records/dossier'
import { atHand, command } from './ask'

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** A finding for every topic, some of them very long. */
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

/** Writes the findings into the call at hand, by commands. */
export async function learn(page: Page): Promise<void> {
  const { companyId, callId } = await atHand(page)
  const commands = Object.entries(learned).map(([field, text]): AnyCommand => ({
    name: 'finding.set',
    input: { companyId, callId, field, text, at: 754_000, now: Date.now() },
  }))
  await command(page, ...commands)
}

/** Ends the call at hand and opens another one with the same company. */
export async function callAgain(page: Page): Promise<void> {
  const { companyId, callId } = await atHand(page)
  const now = Date.now()
  const next = { id: crypto.randomUUID(), companyId, now: now + 1 }
  await command(
    page,
    { name: 'call.end', input: { id: callId, companyId, now } },
    { name: 'call.open', input: { ...next, meetingKey: null, title: '' } },
    { name: 'call.choose', input: { ...next, meetingKey: null } },
  )
}
