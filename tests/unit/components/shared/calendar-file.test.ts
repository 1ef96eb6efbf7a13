import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { addressOf, calendarFile, entryOfFollowUp } from '@/components/shared/calendar-file'
import type { DueFollowUp } from '@/storage/records/due'
import { text } from '@/locales/text'
import { followUpCommands } from '@/storage/records/follow-up'
import {
  companyOf,
  DAY,
  dossierOf,
  findingOf,
  noon,
  personOf,
  dueFollowUps,
} from '../../follow-up-rows'

const fileOf = (followUps: readonly DueFollowUp[], now: number) =>
  calendarFile(followUps.map(entryOfFollowUp), now)

/** Reads the file as another program does. */
const events = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as [string, [], []])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))

const due = dueFollowUps(
  dossierOf({ findings: [findingOf('next-date', '2026-10-27'), findingOf('channel', 'phone')] }),
)

describe('in the candidate’s own calendar', () => {
  it('each follow-up stands at its time, in its words', { tags: ['obligation-35'] }, async () => {
    const read = events(await fileOf(due, noon))
    expect(read.map(({ summary, startDate }) => [summary, startDate.toJSDate().getTime()])).toEqual(
      due.map((one) => [text.followUps.what(one), one.dueAt]),
    )
    expect(read.every(({ startDate }) => startDate.zone === ICAL.Timezone.utcTimezone)).toBe(true)
  })

  it('each follow-up has an alarm, takes up no time and is private', async () => {
    for (const { component } of events(await fileOf(due, noon))) {
      const alarm = component.getFirstSubcomponent('valarm')!
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY')
      expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('PT0S')
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
      expect(component.getFirstPropertyValue('class')).toBe('PRIVATE')
    }
  })

  it('a follow-up that is put off replaces its earlier entry', async () => {
    const [first] = events(await fileOf(due, noon))
    const moved = followUpCommands['followUp.set'].apply(undefined, {
      companyId: 'acme',
      callId: 'call',
      step: 'thank-you',
      now: noon,
      dueAt: noon + DAY,
    })!
    const later = dueFollowUps(dossierOf({ followUps: [{ ...moved, seq: 9 }] }))
    const [second] = events(await fileOf(later, noon + 1000))
    expect(second!.uid).toBe(first!.uid)
    expect(second!.sequence).toBeGreaterThan(first!.sequence)
    expect(new Set(due.map(({ id }) => id)).size).toBe(due.length)
  })

  it('a name with marks, or longer than a line, leaves the file whole', async () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(names, names, async (name, person) => {
        const named = dueFollowUps(
          dossierOf({ companies: [companyOf({ name })], people: [personOf({ name: person })] }),
        )
        const file = await fileOf(named, noon)
        const read = events(decodeURIComponent(addressOf(file).replace(/^[^,]*,/, '')))
        expect(read.map(({ summary }) => summary)).toEqual(named.map(text.followUps.what))
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line.isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
