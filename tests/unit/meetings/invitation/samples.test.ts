import { expect, it } from 'vitest'
import { readInvitation } from '@/meetings/invitation/read'
import { around, names, sample } from './fixtures'

/** What each sample says: start, its zone and problem, minutes, company, first host, meeting. */
interface Said {
  at: string | null
  zone: string
  problem?: string
  minutes?: number
  company?: string
  role?: string
  host?: string
  link?: string
  phone?: string
  pin?: string
}

const meet = 'meet:abc-defg-hij'
const said: Record<string, Said> = {
  'google-mail.txt': {
    at: '2026-12-01T19:00',
    zone: 'EST',
    minutes: 30,
    company: 'Acme Robotics',
    host: 'Priya Nair priya.nair@acme-robotics.com',
    link: meet,
    phone: '+1 555-010-0142',
    pin: '123456789',
  },
  'google-mail-europe.txt': {
    at: '2026-12-01T13:00',
    zone: 'CET',
    minutes: 30,
    company: 'Borealis',
    host: ' mara.lindqvist@borealis.se',
    link: 'meet:xyz-abcd-efg',
  },
  'google-offset.txt': {
    at: '2026-12-01T13:00',
    zone: 'GMT+01:00',
    minutes: 30,
    company: 'Wrenfield',
    role: 'Data Engineer',
    host: 'Tom Okafor tom@wrenfield.io',
    link: 'meet:qwe-rtyu-iop',
  },
  'outlook-teams.txt': {
    at: '2026-12-02T09:00',
    zone: 'Amsterdam, Berlin',
    minutes: 45,
    company: 'Kestrel Energy',
    role: 'Platform Engineer',
    host: 'Sofia Brandt sofia.brandt@kestrel.eu',
    link: 'teams:19:meeting_zmfrzq@thread.v2',
    phone: '+49 69 555 0142',
    pin: '123456789',
  },
  'teams-short.txt': {
    at: '2026-12-03T15:00',
    zone: 'Dublin, Edinburgh',
    minutes: 30,
    company: 'Harbourline',
    role: 'Data Engineer',
    host: 'Priya Nair priya.nair@harbourline.com',
    link: 'teams:31245678901234',
    phone: '+44 20 5550 0142',
    pin: '987654321',
  },
  // The offset in Outlook's text is that of winter. The name beside it is right in July, too.
  'outlook-eastern.txt': {
    at: '2026-07-09T17:00',
    zone: 'Eastern Time',
    minutes: 30,
    company: 'Northpeak',
    host: 'Dan Whitfield dan.whitfield@northpeak.com',
  },
  'outlook-short.txt': {
    at: null,
    zone: '',
    problem: 'day-ambiguous',
    company: 'Lumen Labs',
    host: 'Ines Costa ines@lumenlabs.pt',
    link: 'zoom:81234567890',
  },
  'apple-mail.txt': {
    at: '2026-12-03T15:15',
    zone: 'CET',
    minutes: 30,
    company: 'Fernway',
    link: 'zoom:84561237890',
  },
  'apple-calendar.txt': {
    at: '2026-12-04T08:30',
    zone: 'Europe/Stockholm',
    minutes: 90,
    company: 'Fernway',
    host: 'Nils Berg nils.berg@fernway.dev',
    link: 'fernway.example',
  },
  'apple-floating.txt': { at: '2026-12-05T10:00', zone: '', problem: 'no-zone', minutes: 20 },
  'calendly.txt': {
    at: '2026-12-01T19:00',
    zone: 'Eastern Time',
    minutes: 30,
    company: 'Acme Robotics',
    link: 'zoom:89123456789',
  },
  'calendly-europe.txt': {
    at: '2026-12-01T13:00',
    zone: 'Central European Time',
    minutes: 30,
    company: 'Borealis Systems',
    host: 'Mara Lindqvist ',
    link: 'meet:xyz-abcd-efg',
  },
  'calendly-google.txt': {
    at: '2026-12-07T17:00',
    zone: 'Pacific Time',
    minutes: 20,
    host: 'Alma Reyes ',
    phone: '+1 555 010 0177',
  },
  'greenhouse.txt': {
    at: '2026-12-01T19:00',
    zone: 'EST',
    minutes: 30,
    company: 'Wrenfield',
    role: 'Senior Data Engineer',
    host: 'Priya Nair priya@wrenfield.io',
    link: 'zoom:81112223334',
  },
  'greenhouse-two.txt': { at: null, zone: '', problem: 'several', company: 'Cobalt Health' },
  'greenhouse-cst.txt': {
    at: null,
    zone: 'CST',
    problem: 'zone-ambiguous',
    minutes: 30,
    company: 'Prairie Data',
    host: 'Lee Chen ',
  },
  'lever.txt': {
    at: '2026-12-03T19:00',
    zone: 'PST',
    minutes: 45,
    company: 'Northpeak',
    role: 'Product Analyst',
    host: 'Dan Whitfield dan@northpeak.com',
  },
  'lever-short.txt': {
    at: '2026-12-04T20:30',
    zone: 'EST',
    problem: 'no-year',
    company: 'Northpeak',
    link: 'whereby.com',
  },
  'lever-cancelled.txt': {
    at: '2026-12-03T19:00',
    zone: 'PST',
    minutes: 45,
    company: 'Northpeak',
  },
  'google.ics': {
    at: '2026-12-01T19:00',
    zone: 'America/New_York',
    minutes: 30,
    company: 'Acme Robotics',
    host: 'Priya Nair priya.nair@acme-robotics.com',
    link: meet,
    phone: '+1 555-010-0142',
    pin: '123456789',
  },
  'outlook.ics': {
    at: '2026-12-02T09:00',
    zone: 'Customized Time Zone',
    minutes: 45,
    company: 'Kestrel Energy',
    host: 'Sofia Brandt sofia.brandt@kestrel.eu',
    link: 'teams:19:meeting_zmfrzq@thread.v2',
  },
  'apple.ics': {
    at: '2026-12-04T08:30',
    zone: 'Europe/Stockholm',
    minutes: 90,
    company: 'Fernway',
    host: 'Nils Berg nils.berg@fernway.dev',
    link: 'fernway.example',
  },
  'greenhouse.ics': {
    at: '2026-12-01T19:00',
    zone: 'UTC',
    minutes: 30,
    company: 'Wrenfield',
    host: 'Priya Nair priya@wrenfield.io',
    link: 'zoom:81112223334',
  },
  'cancel.ics': { at: '2026-12-01T19:00', zone: 'UTC', minutes: 30 },
  'weekly.ics': { at: '2026-12-08T14:00', zone: 'Europe/Berlin', minutes: 60, company: 'Acme' },
  'all-day.ics': { at: null, zone: '', problem: 'all-day' },
  'floating.ics': {
    at: '2026-12-01T13:00',
    zone: '',
    problem: 'no-zone',
    company: 'Acme',
    link: meet,
  },
}

it('each sample is tested', () => {
  expect(Object.keys(said).toSorted()).toEqual(names.toSorted())
})

it.each(Object.entries(said))('what %s says is read', (name, expected) => {
  const read = readInvitation(sample(name), around)
  expect(read.problem).toBeNull()
  expect(read.meetings).toHaveLength(1)
  const { when, minutes, company, role, people, link, phone, pin } = read.meetings[0]!
  const host = people.find(({ isOrganizer }) => isOrganizer)
  const { at, zone, problem } = when!.value
  const found = {
    at: at === null ? null : new Date(at).toISOString().slice(0, 16),
    zone,
    problem: problem ?? undefined,
    minutes: minutes?.value,
    company: company?.value,
    role: role?.value,
    host: host && `${host.name} ${host.email}`,
    link: link?.value.key ?? (link?.value.address ? new URL(link.value.address).host : undefined),
    phone: phone?.value,
    pin: pin?.value,
  }
  expect(found).toEqual({
    ...Object.fromEntries(Object.keys(found).map((key) => [key, undefined])),
    ...expected,
  })
})

it.each(['google.ics', 'outlook.ics', 'cancel.ics'])(
  '%s says which event it is, and which change of it',
  (name) => {
    const [meeting] = readInvitation(sample(name), around).meetings
    expect([meeting?.uid, meeting?.sequence, meeting?.isCancelled]).toEqual(
      {
        'google.ics': ['5k2gfake0001@google.com', 0, false],
        'outlook.ics': ['040000008200E00074C5B7101A82E00800000000FAKE', 2, false],
        'cancel.ics': ['5k2gfake0001@google.com', 3, true],
      }[name],
    )
  },
)

it('each value says where it stood', () => {
  const [{ title, link, minutes, company, when, phone } = {}] = readInvitation(
    sample('google.ics'),
    around,
  ).meetings
  expect([title, link, minutes, company, when, phone].map((one) => one?.from)).toEqual([
    'SUMMARY',
    'X-GOOGLE-CONFERENCE',
    'DTEND',
    'DESCRIPTION',
    'DTSTART',
    'DESCRIPTION',
  ])
})
