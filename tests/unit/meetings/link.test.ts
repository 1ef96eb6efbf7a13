// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meetingOfLink } from '@/meetings/link'
import { expectLinear } from '../linear'

const number = 'zoom:12345678901'
const code = 'meet:abc-defg-hij'
const zoom = 'https://us02web.zoom.us/j/12345678901?pwd=aB3.1'
const meet = 'https://meet.google.com/abc-defg-hij'
const thread = 'teams:19:meeting_zmfrzqfb@thread.v2'
const teamsNumber = 'teams:31245678901234'
const context = 'context=%7b%22Tid%22%3a%22b5ff47a6%22%2c%22Oid%22%3a%22628b816e%22%7d'
const join = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZmFrZQfB%40thread.v2/0?${context}`
const short = 'https://teams.microsoft.com/meet/31245678901234?p=aB3dE'
const once = encodeURIComponent
const twice = (text: string) => once(once(text))
const base64 = (text: string) => btoa(text).replaceAll('=', '')

/** What is pasted, the key of its meeting, and the address that opens it. */
type Row = [pasted: string, key: string, address: string]

const direct: Row[] = [
  [zoom, number, zoom],
  [meet, code, meet],
  [`  ${meet}\n`, code, meet],
  ['meet.google.com/abc-defg-hij', code, meet],
  ['us02web.zoom.us/j/12345678901?pwd=aB3.1', number, zoom],
  ['//meet.google.com/abc-defg-hij', code, meet],
  ['http://meet.google.com/abc-defg-hij', code, meet],
  ['HTTPS://MEET.GOOGLE.COM/ABC-DEFG-HIJ', code, meet],
  ['HTTPS://ZOOM.US/J/12345678901', number, 'https://zoom.us/j/12345678901'],
  ['Https://Us02web.Zoom.us/j/12345678901?pwd=aB3.1', number, zoom],
  [`${meet}?authuser=1`, code, `${meet}?authuser=1`],
  ['https://meet.google.com/u/1/abc-defg-hij', code, 'https://meet.google.com/u/1/abc-defg-hij'],
  ['https://meet.google.com:443/abc-defg-hij', code, meet],
  ['https://zoom.com/j/12345678901', number, 'https://zoom.com/j/12345678901'],
  ['https://acme.zoom.us/j/12345678901', number, 'https://acme.zoom.us/j/12345678901'],
  [
    'https://www.zoomgov.com/j/1612345678',
    'zoom:1612345678',
    'https://www.zoomgov.com/j/1612345678',
  ],
  [
    'https://zoom.us/my/Mara.Lindqvist',
    'zoom:my/mara.lindqvist',
    'https://zoom.us/my/Mara.Lindqvist',
  ],
  ['https://zoom.us/j/123-4567-8901', number, 'https://zoom.us/j/12345678901'],
  ['https://zoom.us/j/123%204567%208901', number, 'https://zoom.us/j/12345678901'],
  ['https://zoom.us/wc/join/12345678901', number, 'https://zoom.us/wc/join/12345678901'],
  [
    'https://meet.google.com/lookup/weekly',
    'meet:lookup/weekly',
    'https://meet.google.com/lookup/weekly',
  ],
  ['https://g.co/meet/Weekly', 'meet:lookup/weekly', 'https://g.co/meet/Weekly'],
  ['g.co/meet/abc-defg-hij', code, 'https://g.co/meet/abc-defg-hij'],
  ['https://mara:secret@zoom.us/j/12345678901', number, 'https://zoom.us/j/12345678901'],
  [String.raw`https:\/\/meet.google.com\/abc-defg-hij`, code, meet],
]

const apps: Row[] = [
  [
    'zoommtg://zoom.us/join?action=join&confno=12345678901&pwd=aB3.1',
    number,
    'https://zoom.us/j/12345678901?pwd=aB3.1',
  ],
  [
    'zoommtg://us02web.zoom.us/join?confno=12345678901&zc=0',
    number,
    'https://us02web.zoom.us/j/12345678901',
  ],
  ['zoomus://zoom.us/join?confno=123%204567%208901', number, 'https://zoom.us/j/12345678901'],
  [
    'zoomus://acme.zoomgov.com/start?confno=1612345678',
    'zoom:1612345678',
    'https://acme.zoomgov.com/j/1612345678',
  ],
  ['https://zoom.us/join?confno=12345678901', number, 'https://zoom.us/j/12345678901'],
  ['intent://meet.google.com/abc-defg-hij#Intent;scheme=https;end', code, `${meet}#Intent`],
]

const safe = (host: string, link: string) =>
  `https://${host}.safelinks.protection.outlook.com/?url=${once(link)}&data=05%7C02%7Cme%40mail.example%7C&sdata=x%3D&reserved=0`

const teamsLinks: Row[] = [
  [join, thread, join],
  [short, teamsNumber, short],
  ['teams.live.com/meet/31245678901234', teamsNumber, 'https://teams.live.com/meet/31245678901234'],
  ['TEAMS.MICROSOFT.COM/MEET/31245678901234', teamsNumber, short.split('?')[0]!],
  [`msteams:/l/meetup-join/19%3ameeting_ZmFrZQfB%40thread.v2/0?${context}`, thread, join],
  [join.replace('https:', 'msteams:'), thread, join],
  [
    'https://teams.microsoft.com/l/meetup-join/19:meeting_ZmFrZQfB@thread.v2/0?context={"Tid":"b5ff47a6"}',
    thread,
    'https://teams.microsoft.com/l/meetup-join/19:meeting_ZmFrZQfB@thread.v2/0?context=',
  ],
  [safe('eur02', join), thread, join],
  [safe('nam12', short), teamsNumber, short],
  [`https://www.google.com/url?q=${once(join)}&sa=D&source=calendar`, thread, join],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__teams.microsoft.com_l_meetup-2Djoin_19-253ameeting-5FZmFrZQfB-2540thread.v2_0&d=DwMFaQ',
    thread,
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZmFrZQfB%40thread.v2/0',
  ],
  [
    'https://urldefense.com/v3/__https://teams.microsoft.com/l/meetup-join/19*3ameeting_ZmFrZQfB*40thread.v2/0__;JSU!!Abc!x$',
    thread,
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZmFrZQfB%40thread.v2/0',
  ],
  [`Join: ${short}Meeting ID: 312 456 789 012 34`, teamsNumber, short],
  [`Join the meeting now${join}Meeting ID: 312 456 789 012`, thread, join],
  [`Join ${short.split('?')[0]}Passcode: aB3dE`, teamsNumber, short.split('?')[0]!],
  [
    `Microsoft Teams Need help?<https://aka.ms/JoinTeamsMeeting?omkt=en-US>
Join the meeting now<${join}>
Meeting ID: 312 456 789 012
Passcode: aB3dE
Dial in by phone
+49 69 555 0142,,123456789#<tel:+49695550142,,123456789#> Germany, Frankfurt am Main
Find a local number<https://dialin.teams.microsoft.com/0000aaaa?id=123456789>
For organizers: Meeting options<https://teams.microsoft.com/meetingOptions/?organizerId=628b816e&threadId=19_meeting_ZmFrZQfB@thread.v2&messageId=0&language=en-US>`,
    thread,
    join,
  ],
]

const wrapped: Row[] = [
  [`https://www.google.com/url?q=${once(zoom)}&sa=D&source=calendar&ust=1`, number, zoom],
  [`https://www.google.com/url?q=${zoom}&sa=D&source=calendar`, number, zoom],
  [`https://www.google.de/url?sa=D&url=${once(meet)}`, code, meet],
  [safe('nam12', zoom), number, zoom],
  [safe('eur01', meet), code, meet],
  [safe('gcc02', zoom), number, zoom],
  [safe('eur05', `https://www.google.com/url?q=${once(zoom)}&sa=D`), number, zoom],
  [`https://urldefense.com/v3/__${zoom}__;!!Abc!x-Y_z$`, number, zoom],
  [
    `https://urldefense.com/v3/__https:/zoom.us/j/12345678901__;!!Abc!x$`,
    number,
    'https://zoom.us/j/12345678901',
  ],
  [
    `https://urldefense.com/v3/__https://zoom.us/j/12345678901*success__;Iw!!Abc!x$`,
    number,
    'https://zoom.us/j/12345678901#success',
  ],
  [
    `https://urldefense.com/v3/__https://zoom.us/j/12345678901?pwd=**A__;Iz0!!Abc!x$`,
    number,
    'https://zoom.us/j/12345678901?pwd=#=',
  ],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_12345678901-3Fpwd-3DaB3.1&d=DwMFaQ&c=x',
    number,
    zoom,
  ],
  ['https://urldefense.com/v2/url?u=https-3A__meet.google.com_abc-2Ddefg-2Dhij&d=Dw', code, meet],
  [`https://urldefense.proofpoint.com/v1/url?u=${zoom}&k=x`, number, zoom],
  [`https://linkprotect.cudasvc.com/url?a=${once(zoom)}&c=E,1,x`, number, zoom],
  [`https://www.linkedin.com/redir/redirect?url=${once(meet)}&urlhash=x`, code, meet],
  [`https://slack-redir.net/link?url=${once(zoom)}&v=3`, number, zoom],
  [`https://l.facebook.com/l.php?u=${once(zoom)}&h=AT0`, number, zoom],
  [`https://secure-web.cisco.com/1a2b/${once(zoom)}`, number, zoom],
  [`https://eu-west-1.protection.sophos.com/?d=zoom.us&u=${once(btoa(zoom))}&i=x`, number, zoom],
  [`https://eu-west-1.protection.sophos.com/?d=zoom.us&u=${base64(zoom)}`, number, zoom],
  [
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${once(zoom)}&locale=en`,
    number,
    zoom,
  ],
  [`https://accounts.google.com/AccountChooser?continue=${once(meet)}`, code, meet],
  [`https://meet.google.com/linkredirect?authuser=0&dest=${once(zoom)}`, number, zoom],
  [`https://redirect.example/?to=${twice(zoom)}`, number, zoom],
  [`https://redirect.example/#/open?to=${once(zoom)}`, number, zoom],
  [`https://redirect.example/?to=meet.google.com/abc-defg-hij`, code, meet],
  [`https://redirect.example/go/${meet}`, code, meet],
  [once(zoom), number, zoom],
  [twice(zoom), number, zoom],
  [
    `https://evil.example/?x=https://zoom.us/j/12345678901`,
    number,
    'https://zoom.us/j/12345678901',
  ],
  [safe('nam12', safe('eur01', `https://urldefense.com/v3/__${zoom}__;!!A!x$`)), number, zoom],
]

const around: Row[] = [
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    ')',
    ']',
    '}',
    '>',
    '"',
    '”',
    '’',
    "'",
    '*',
    '_',
    '…',
    '。',
    '|Join>',
    '),',
    '.\u200b',
    '\u00a0',
    '\ufeff',
    '\u00ad',
    '\u200e',
  ].map((after): Row => [`See ${meet}${after}`, code, meet]),
  ...['(', '[', '<', '"', '“', '‘', '*', 'Link:', '\u200b', '\ufeff', '\u00a0', '\u2068'].map(
    (before): Row => [`${before}${meet} now`, code, meet],
  ),
  ...['(', 'Link:', '"', '\u200b'].map((before): Row => [
    `${before}meet.google.com/abc-defg-hij) now`,
    code,
    meet,
  ]),
  ['https://zoom.us/j/\u200b12345678901', number, 'https://zoom.us/j/12345678901'],
  [`[${zoom}](${zoom})`, number, zoom],
  [`<a href='${zoom}'>Join</a>`, number, zoom],
  [`<a href="${safe('nam12', zoom).replaceAll('&', '&amp;')}">Join</a>`, number, zoom],
  [
    `https://zoom.us/j/12345678901?omn=1&amp;pwd=x`,
    number,
    'https://zoom.us/j/12345678901?omn=1&pwd=x',
  ],
  [`Join Zoom Meeting${zoom},Meeting ID: 123 4567 8901`, number, zoom],
  ['Video call link: https://meet.google.com/abc-defg-hijOr dial: (US) +1 555 0100', code, meet],
  [
    'Open https://zoom.us/j/12345678901Meeting ID: 123 4567 8901',
    number,
    'https://zoom.us/j/12345678901',
  ],
]

const invitations: Row[] = [
  [
    `Sam Okafor is inviting you to a scheduled Zoom meeting.

Topic: Northwind: first call
Time: Mar 4, 2027 02:00 PM Berlin

Join Zoom Meeting
${zoom}

View meeting insights with Zoom AI Companion
https://us02web.zoom.us/launch/edl?muid=1a2b

Meeting ID: 123 4567 8901
Passcode: 123456

One tap mobile
+13017158592,,12345678901#,,,,*123456# US
Find your local number: https://us02web.zoom.us/u/kdXyZ
Join by SIP: 12345678901@zoomcrc.com
`,
    number,
    zoom,
  ],
  [
    `Find your local number: https://us02web.zoom.us/u/kdXyZ Support: https://support.zoom.us/hc/en-us
     https://us02web.zoom.us/meeting/tZ0/ics?icsToken=x Join: ${zoom}`,
    number,
    zoom,
  ],
  [
    `Sam Okafor lädt Sie zu einem geplanten Zoom-Meeting ein. Zoom-Meeting beitreten: ${zoom} Meeting-ID: 123 4567 8901 Kenncode: 123456 Ortseinwahl suchen: https://us02web.zoom.us/u/kdXyZ`,
    number,
    zoom,
  ],
  [
    `Google Meet-Teilnahmeinformationen Videoanruflink: ${meet} Oder wählen Sie: (DE) +49 30 300195060 PIN: 123# Weitere Telefonnummern: https://tel.meet/abc-defg-hij?pin=123`,
    code,
    meet,
  ],
  [
    `Northwind interview. Agenda: https://docs.example.com/d/1 (${safe('nam12', 'https://acme.example/jobs')}) Join with Google Meet: ${safe('nam12', meet)}`,
    code,
    meet,
  ],
]

test.each([...direct, ...apps, ...teamsLinks, ...wrapped, ...around, ...invitations])(
  'leads to its meeting: %s',
  (pasted, key, address) => {
    expect(meetingOfLink(pasted)).toEqual({ key, address })
  },
)

describe('a text without a meeting that Candid knows', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['they ring me', null],
    ['They call at 5 p.m. or later', null],
    ['localhost', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['mailto:mara@zoom.us', null],
    ['file:///etc/passwd', null],
    ['https://', null],
    ['%E0%A4%A', null],
    ['Zoom meeting 123 4567 8901', null],
    ['Meeting ID: 312 456 789 012 Passcode: aB3dE', null],
    ['msteams:/l/chat/0', null],
    ['https://aka.ms/JoinTeamsMeeting', 'https://aka.ms/JoinTeamsMeeting'],
    ['https://zoom.us/', 'https://zoom.us/'],
    ['https://us02web.zoom.us/u/kdXyZ', 'https://us02web.zoom.us/u/kdXyZ'],
    ['https://tel.meet/abc-defg-hij?pin=1', 'https://tel.meet/abc-defg-hij?pin=1'],
    ['https://notzoom.us/j/12345678901', 'https://notzoom.us/j/12345678901'],
    ['notzoom.us/j/12345678901', 'https://notzoom.us/j/12345678901'],
    ['not-zoom.us/j/12345678901', 'https://not-zoom.us/j/12345678901'],
    ['mara@zoom.us/j/12345678901', null],
    ['https://zoom.us@calls.example/j/12345678901', 'https://zoom.us@calls.example/j/12345678901'],
    ['https://zoom.us.calls.example/j/12345678901', 'https://zoom.us.calls.example/j/12345678901'],
    ['https://calls.example/?to=https://zoom.us/', 'https://calls.example/?to=https://zoom.us/'],
    ['http://calls.example/1', 'http://calls.example/1'],
    ['calls.example/1?x=(a)', 'https://calls.example/1?x=(a)'],
    ['Join (https://teams.example/l/1?a=b).', 'https://teams.example/l/1?a=b'],
    ['https://url.emailprotection.link/?bAbC', 'https://url.emailprotection.link/?bAbC'],
  ])('has no key, and opens its first address: “%s”', (pasted, address) => {
    expect(meetingOfLink(pasted)).toEqual({ key: null, address })
  })

  test('is one whose personal name is longer than 100 letters', () => {
    const link = (letters: number) => `https://zoom.us/my/${'a'.repeat(letters)}`
    expect(meetingOfLink(link(100)).key).toBe(`zoom:my/${'a'.repeat(100)}`)
    expect(meetingOfLink(link(101)).key).toBeNull()
  })
})

const wrappers: ((link: string) => string)[] = [
  (link) => safe('nam12', link),
  (link) => `https://www.google.com/url?sa=D&q=${once(link)}&ust=1`,
  (link) => `https://urldefense.com/v3/__${link}__;!!A!x$`,
  (link) => `https://redirect.example/${once(link)}`,
  (link) => `https://eu.protection.sophos.com/?d=x&u=${once(btoa(link))}`,
  once,
]

test('a meeting is found under any two wrappings, with any text around it', () => {
  const wrapper = fc.constantFrom(...wrappers)
  const text = fc.array(
    fc.constantFrom('Hi', 'Sam:', '(now)', 'https://a.example/b', '+1,,2#', 'Zoom', '\n'),
  )
  fc.assert(
    fc.property(
      wrapper,
      wrapper,
      text,
      text,
      fc.constantFrom(zoom, meet, short),
      (f, g, before, after, link) => {
        const pasted = [...before, f(g(link)), ...after].join(' ')
        expect(meetingOfLink(pasted)).toEqual(meetingOfLink(link))
      },
    ),
  )
})

test('anything may be pasted, and only a page of the web is opened', () => {
  const pieces = fc.constantFrom(
    'https://',
    'zoom.us',
    '/j/',
    '12345678901',
    '%',
    '%25',
    '%2F',
    '__',
    ';!!',
    '*',
    '?u=',
    '&',
    '#',
    'aHR0c',
    '\ud800',
    ' ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.array(pieces).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (pasted) => {
      const { key, address } = meetingOfLink(pasted)
      expect(address ?? 'https://').toMatch(/^https?:\/\//u)
      expect(key?.length ?? 0).toBeLessThan(200)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  'https://',
  'a.',
  'https://a/?u=',
  '%25',
  '__https://',
  '/v3/__',
  '//',
  'aHR0c',
  '((((',
  '*',
])('the time to read a text grows with its length: %s …', (piece) => {
  expectLinear((times) => {
    const long = piece.repeat(times)
    return () => meetingOfLink(long)
  }, 20_000)
})
