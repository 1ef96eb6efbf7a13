import { describe, expect, it } from 'vitest'
import { readInvitation } from '@/meetings/invitation/read'
import { zoneOfId } from '@/meetings/invitation/zones'
import { around, calendar } from './fixtures'

const whenIn = (text: string) => readInvitation(text, around).meetings[0]?.when?.value
const utcOf = (text: string) => {
  const at = whenIn(text)?.at
  return at == null ? at : new Date(at).toISOString().slice(11, 16)
}

describe('the zone of a time stands right behind it', () => {
  it.each([
    ['2:00 PM EST / 8:00 PM GMT+1', '19:00'],
    ['2:00 PM ET (20:00 UTC+1)', '19:00'],
    ['2:00 PM PST, that is 11 PM Europe/Berlin', '22:00'],
    ['2:00 PM EST (Europe/Berlin: 8 PM)', '19:00'],
    ['2:00 PM Eastern Time / 8:00 PM GMT+1', '19:00'],
    ['2:00 PM UTC / 9:00 AM Eastern Time', '14:00'],
    ['14:00 UTC 09:00 Eastern Time', '14:00'],
    ['14:00 GMT+1, 8:00 AM America/New_York', '13:00'],
    ['2:00 PM GMT-3:00 PM GMT', '14:00'],
    ['2:00 PM (GMT+01:00) Europe/Berlin', '13:00'],
    ['2:00 PM, 30 min, Europe/Berlin', '13:00'],
    ['2:00 PM CST (America/Chicago)', '20:00'],
    ['14:00 Uhr Europe/Berlin', '13:00'],
    ['14:00 +0300', '11:00'],
    ['14:00 (UTC-05:00)', '19:00'],
    ['14:00 Etc/GMT+5', '19:00'],
  ])('%s', (text, expected) => {
    expect(utcOf(`Tue, Dec 1, 2026 ${text}`)).toBe(expected)
  })

  it.each(['2:00 PM, for you 8:00 PM GMT+1', '2:00 PM (Europe/London 1 PM)'])(
    'and not behind another time: %s',
    (text) => {
      expect(whenIn(`Tue, Dec 1, 2026 ${text}`)?.problem).toBe('no-zone')
    },
  )
})

describe('a zone that a calendar file names', () => {
  it.each([
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Etc/GMT-14', 'Etc/GMT-14'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Eastern Standard Time', 'America/New_York'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['AUS Eastern Standard Time', 'Australia/Sydney'],
    ['US Mountain Standard Time', 'America/Phoenix'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
  ])('is a place: %s', (name, id) => {
    expect(zoneOfId(name)).toMatchObject({ kind: 'place', id })
  })

  it.each([
    ['UTC', 0],
    ['GMT', 0],
    ['GMT+0100', 60],
    ['(UTC-05:00)', -300],
    ['+0530', 330],
  ])('is an offset: %s', (name, minutes) => {
    expect(zoneOfId(name)).toMatchObject({ kind: 'offset', minutes })
  })

  it.each([
    'Etc/GMT+13',
    'Etc/GMT+555',
    '/example.org/Etc/GMT+5',
    'Europe/Berlin+1',
    'Central Standard Time (Mexico)',
    'Pacific Standard Time (Mexico)',
    'Eastern Standard Time 1',
    '(UTC-06:00) Guadalajara, Mexico City, Monterrey',
    '(UTC-05:00) Eastern Time (Indiana East)',
  ])('is unknown if only a part of its name is known: %s', (name) => {
    expect(zoneOfId(name).kind).toBe('unknown')
  })

  it('is the one that the file describes if the name is unknown', () => {
    const mexico = [
      ['BEGIN:VTIMEZONE', 'TZID:Eastern Standard Time (Mexico)', 'BEGIN:STANDARD'],
      ['DTSTART:16010101T000000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0500'],
      ['END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:one', 'SUMMARY:Call'],
      ['DTSTART;TZID=Eastern Standard Time (Mexico):20260701T140000', 'END:VEVENT'],
    ].flat()
    expect(utcOf(calendar(...mexico))).toBe('19:00')
  })
})

describe('a name with a city behind it is the time of that city', () => {
  it.each([
    ['(Central Standard Time - Mexico City)', '20:00'],
    ['Eastern Standard Time (Cancún)', '19:00'],
    ['(Central Time - Regina)', '20:00'],
    ['Eastern Time - New York Video call', '18:00'],
    ['(Eastern Time - US & Canada)', '18:00'],
    ['Eastern Time (ET)', '18:00'],
    ['Eastern Time - with Priya Nair', '18:00'],
  ])('%s', (zone, expected) => {
    expect(utcOf(`Wed, Jul 1, 2026 2:00 PM ${zone}`)).toBe(expected)
  })

  it.each([
    '(Central Standard Time - Mexico)',
    'Central Standard Time (Mexico) with Priya',
    '(Eastern Time - Nowhere)',
    '(Eastern Time - London)',
  ])('and unknown with one that is not known there: %s', (zone) => {
    expect(whenIn(`Wed, Jul 1, 2026 2:00 PM ${zone}`)).toMatchObject({
      at: null,
      problem: 'zone-unknown',
    })
  })
})
