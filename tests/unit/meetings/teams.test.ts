// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { teams } from '@/meetings/teams'
import { openTeams, teamsLinks } from './stand-in-page'

const keyOf = (href: string) => teams.keyOf(new URL(href))
const once = encodeURIComponent
const coords = (said: object) => once(btoa(JSON.stringify(said)))
const layouts = ['guest', 'signed in'] as const
const context = '?context=%7b%22Tid%22%3a%22b5ff47a6%22%2c%22Oid%22%3a%22628b816e%22%7d'
const thread = '19:meeting_zmfrzqfb@thread.v2'

describe('a Teams link', () => {
  test.each([
    `https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZmFrZQfB%40thread.v2/0${context}`,
    `https://teams.microsoft.com/l/meetup-join/19:meeting_ZmFrZQfB@thread.v2/0${context}`,
    'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_ZmFrZQfB%40thread.v2',
    'https://teams.live.com/l/meetup-join/19%253ameeting_ZmFrZQfB%2540thread.v2/0',
    'https://teams.cloud.microsoft/l/meetup-join/19%3ameeting_ZmFrZQfB%40thread.v2/0',
    'HTTPS://TEAMS.MICROSOFT.COM/L/MEETUP-JOIN/19%3AMEETING_ZMFRZQFB%40THREAD.V2/0',
    `https://teams.microsoft.com/_#/l/meetup-join/19:meeting_ZmFrZQfB@thread.v2/0${context}`,
    `https://teams.microsoft.com/v2/#/l/meetup-join/19:meeting_ZmFrZQfB@thread.v2/0${context}&anon=true`,
    `https://teams.microsoft.com/v2/?meetingjoin=true#/l/meetup-join/19%3ameeting_ZmFrZQfB%40thread.v2/0${context}`,
    `https://teams.microsoft.com/dl/launcher/launcher.html?url=${once(`/_#/l/meetup-join/19:meeting_ZmFrZQfB@thread.v2/0${context}`)}&type=meetup-join&directDl=true`,
    'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2f_%23%2fl%2fmeetup-join%2f19%253ameeting_ZmFrZQfB%2540thread.v2%2f0%3fcontext%3d%257b%257d&type=meetup-join',
    `https://teams.microsoft.com/convene/meetings?url=${once(`/l/meetup-join/19:meeting_ZmFrZQfB@thread.v2/0${context}`)}&embed=true`,
    `https://teams.microsoft.com/light-meetings/launch?agent=web&coords=${coords({ conversationId: '19:meeting_ZmFrZQfB@thread.v2', tenantId: 'b5ff47a6', messageId: '0' })}`,
    `https://teams.microsoft.com/light-meetings/launch?coords=${once(btoa(once(JSON.stringify({ conversationId: '19:meeting_ZmFrZQfB@thread.v2' }))))}`,
  ])('has the key of its thread, however it was opened: %s', (href) => {
    expect(keyOf(href)).toBe(`teams:${thread}`)
  })

  test.each([
    'https://teams.microsoft.com/meet/31245678901234?p=aB3dE',
    'https://teams.live.com/meet/31245678901234',
    'https://teams.cloud.microsoft/meet/31245678901234/?p=aB3dE&anon=true',
    'https://TEAMS.MICROSOFT.COM/MEET/31245678901234',
    'https://teams.microsoft.com/_#/meet/31245678901234?p=aB3dE',
    'https://teams.live.com/v2/?meetingjoin=true#/meet/31245678901234?p=aB3dE&anon=true',
    'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fmeet%2F31245678901234%3Fp%3DaB3dE%26anon%3Dtrue&type=meet',
    ...Object.values(teamsLinks),
    `https://teams.live.com/light-meetings/launch?coords=${coords({ meetingUrl: 'https://teams.live.com/meet/31245678901234?anon=true', meetingCode: '31245678901234' })}`,
  ])('has the key of its number, however it was opened: %s', (href) => {
    expect(keyOf(href)).toBe('teams:31245678901234')
  })

  test('in a channel has the key of the message that began the meeting', () => {
    const channel = 'https://teams.microsoft.com/l/meetup-join/19%3aAlTrv_M-E%40thread.tacv2'
    expect(keyOf(`${channel}/1730831739131${context}`)).toBe(
      'teams:19:altrv_m-e@thread.tacv2/1730831739131',
    )
    expect(keyOf(`${channel}/1731342990116`)).not.toBe(keyOf(`${channel}/1730831739131`))
  })

  test.each([
    'https://teams.microsoft.com/',
    'https://teams.microsoft.com/v2/',
    'https://teams.microsoft.com/v2/?meetingjoin=true',
    'https://teams.cloud.microsoft/#/calendarv2',
    'https://teams.microsoft.com/meet/123',
    'https://teams.microsoft.com/meet/31245678901234x',
    'https://teams.microsoft.com/l/chat/19%3ameeting_ZmFrZQfB%40thread.v2/0',
    'https://teams.microsoft.com/l/meeting/new?subject=x',
    'https://teams.microsoft.com/meetingOptions/?organizerId=628b816e&threadId=19_meeting_x',
    'https://teams.microsoft.com/v2/?url=%2F_%23%2Fmeet%2F31245678901234',
    'https://teams.microsoft.com/light-meetings/launch?coords=!!!',
    `https://teams.microsoft.com/light-meetings/launch?coords=${btoa('null')}`,
    `https://teams.microsoft.com/light-meetings/launch?coords=${btoa('{"meetingCode":{}}')}`,
    'https://dialin.teams.microsoft.com/31245678901234?id=123456789',
    'https://teams.microsoft.com.example.com/meet/31245678901234',
    'https://evil.example/#/meet/31245678901234',
  ])('has no key if it leads to no meeting: %s', (href) => {
    expect(keyOf(href)).toBeUndefined()
  })

  test('may say anything', () => {
    const piece = fc.constantFrom('/meet/', '31245678901234', '#', '%', '%25', '?coords=', 'e30=')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const href = `https://teams.microsoft.com/${pieces.join('')}`
        if (URL.canParse(href)) expect(keyOf(href)?.length ?? 0).toBeLessThan(200)
      }),
    )
  })
})

describe('an address that names no meeting', () => {
  test.each([
    ['https://teams.microsoft.com/v2/', true],
    ['https://teams.cloud.microsoft/', true],
    ['https://teams.live.com/light-meetings/launch', true],
    ['https://teams.microsoft.com/dl/launcher/launcher.html', false],
    ['https://teams.microsoft.com/downloads', false],
    ['https://evil.example/v2/', false],
  ])('may hold one that goes on: %s, %s', (href, may) => {
    expect(teams.mayHold?.(new URL(href))).toBe(may)
  })
})

describe.each(layouts)('a Teams page for a candidate who is %s', (layout) => {
  const opened = () => openTeams(teamsLinks[layout])

  test.each(['en', 'de'] as const)('is read in each state in %s', (language) => {
    const { page, url, standIn } = opened()
    standIn.language(language)
    for (const state of ['before', 'lobby', 'in-call'] as const) {
      standIn.show(state)
      expect(teams.sight(page, url)).toMatchObject({ state, sure: true })
    }
    standIn.show('left')
    expect(teams.sight(page, url)).toBeUndefined()
  })

  test('shows no call by the captions that stay after it', () => {
    const { page, url, standIn } = opened()
    standIn.show('in-call')
    standIn.caption('Mara Lindqvist', 'Bye')
    standIn.show('left')
    expect(page.querySelector('[data-tid="closed-caption-text"]')).not.toBeNull()
    expect(teams.sight(page, url)).toBeUndefined()
  })

  test('shows the call while its toolbar hides and the whole page is built anew', () => {
    const { page, url, standIn } = opened()
    standIn.show('in-call')
    standIn.toggleToolbar()
    standIn.fullscreen()
    expect(teams.sight(page, url)).toMatchObject({ state: 'in-call', sure: true, others: 1 })
  })
})

describe('a Teams call', () => {
  function inCall() {
    const opened = openTeams()
    opened.standIn.show('in-call')
    const remove = (selector: string) =>
      opened.page.querySelectorAll(selector).forEach((node) => node.remove())
    const sight = () => teams.sight(opened.page, opened.url)
    return { ...opened, remove, sight }
  }

  test('is seen by somebody else’s tile if the timer has another name', () => {
    const { remove, sight } = inCall()
    remove('[data-tid="call-duration"]')
    expect(sight()).toMatchObject({ state: 'in-call', sure: true })
  })

  test('is read as the lobby if there is nothing but the button that leaves', () => {
    const { standIn, remove, sight } = inCall()
    standIn.people([])
    remove('[data-tid="call-duration"]')
    expect(sight()).toMatchObject({ state: 'lobby', sure: false })
  })

  test('is suspected while it is small and the candidate looks at something else', () => {
    const { page, sight } = inCall()
    page.body.innerHTML = '<div data-tid="call-monitor-v2"></div>'
    expect(sight()).toMatchObject({ state: 'in-call', sure: false })
  })

  test('is not joined if the page asks for its number anew', () => {
    const { page, sight } = inCall()
    page.body.innerHTML = '<div data-tid="calling-retry-screen"></div>'
    expect(sight()).toMatchObject({ state: 'before', sure: false })
  })

  test('may go on in Teams’ own app if the page is the launcher', () => {
    const url = new URL('https://teams.microsoft.com/dl/launcher/launcher.html?url=x')
    expect(teams.sight(openTeams(url.href).page, url)).toMatchObject({
      state: 'elsewhere',
      sure: true,
    })
  })

  test('counts each other person once, whatever they share', () => {
    const { page, standIn, sight } = inCall()
    for (const names of [[], ['Mara Lindqvist'], ['Mara Lindqvist', 'Jo Park']]) {
      standIn.people(names)
      expect(sight()?.others).toBe(names.length)
    }
    page.querySelector('.stage')?.append(page.querySelector('.tile')!.cloneNode(true))
    expect(sight()?.others).toBe(2)
  })

  test('counts nobody else if the candidate is on the stage too, and knows nothing without any picture', () => {
    const { page, standIn, remove, sight } = inCall()
    standIn.people(['Sam Okafor'])
    page.querySelector('.tile')?.append(page.querySelector('[data-tid="myself-video"]')!)
    expect(sight()?.others).toBe(0)
    remove('.tile')
    expect(sight()?.others).toBeNull()
  })
})

describe("a Teams meeting's name", () => {
  test.each([
    ['Northwind: first call | Microsoft Teams', 'Northwind: first call'],
    ['(3) Northwind | Microsoft Teams', 'Northwind'],
    ['Meet | Meeting with Mara | Microsoft Teams', 'Meeting with Mara'],
    ['Acme | Interview | Microsoft Teams', 'Acme | Interview'],
    ['Microsoft Teams meeting | Microsoft Teams', ''],
    ['Microsoft Teams-Besprechung | Microsoft Teams', ''],
    ['Réunion Microsoft Teams | Microsoft Teams', ''],
    ['Calendar | Microsoft Teams', ''],
    ['Microsoft Teams', ''],
  ])('in a tab called “%s” is “%s”', (title, name) => {
    const { page, url } = openTeams()
    page.body.replaceChildren()
    page.title = title
    expect(teams.titleOf(page, url)).toBe(name)
  })

  test('is taken from the page before joining, and not from the launcher', () => {
    const { page, url, standIn } = openTeams(`${teamsLinks.guest}&title=Northwind`)
    standIn.show('before')
    page.title = 'something older'
    expect(teams.titleOf(page, url)).toBe('Northwind')
    const launcher = new URL('https://teams.microsoft.com/dl/launcher/launcher.html')
    expect(teams.titleOf(page, launcher)).toBe('')
  })
})

describe.each(layouts)('the captions of the stand-in page for a candidate who is %s', (layout) => {
  test('have the traps of the real ones', () => {
    const { page, standIn } = openTeams(teamsLinks[layout])
    const isGuest = layout === 'guest'
    const all = (tid: string) => [...page.querySelectorAll(`[data-tid="${tid}"]`)]
    const said = (tid: string) => all(tid).map(({ textContent }) => textContent)
    standIn.show('in-call')
    standIn.caption('Mara Lindqvist', 'Hello')
    // A guest learns late who speaks. A copy and an empty window stand before the captions.
    expect(said('author')).toEqual([isGuest ? 'Unknown user' : 'Mara Lindqvist'])
    expect(said('closed-caption-text')).toEqual(['Hello', 'Hello'])
    expect(all('closed-caption-v2-window-wrapper')[0]?.childElementCount).toBe(0)
    expect(page.querySelectorAll('.fui-ChatMessageCompact')).toHaveLength(isGuest ? 0 : 1)
    standIn.editCaption('Hello Sam')
    standIn.caption('You', 'Hi')
    expect(said('author')[0]).toBe('Mara Lindqvist')
    for (let n = 0; n < 20; n += 1) standIn.caption('Mara Lindqvist', `line ${n}`)
    expect(all('author')).toHaveLength(6)
    const [, window] = all('closed-caption-renderer-wrapper')
    standIn.recreateCaptions()
    expect(window?.isConnected).toBe(false)
    expect(said('closed-caption-text').at(-1)).toBe('line 19')
  })
})
