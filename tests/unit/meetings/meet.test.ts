// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { meet } from '@/meetings/meet'
import { openMeet } from './stand-in-page'

const keyOf = (href: string) => meet.keyOf(new URL(href))

describe('a Meet link', () => {
  test.each([
    'https://meet.google.com/abc-defg-hij',
    'https://meet.google.com/abc-defg-hij/',
    'https://meet.google.com/abc-defg-hij?authuser=1&hs=122',
    'https://meet.google.com/abc-defg-hij#anything',
    'https://meet.google.com/ABC-DEFG-HIJ',
    'https://meet.google.com/_meet/abc-defg-hij?ijlm=1',
    'https://meet.google.com/u/1/abc-defg-hij',
  ])('has one key, however it was opened: %s', (href) => {
    expect(keyOf(href)).toBe('meet:abc-defg-hij')
  })

  test('by a nickname has the key of the nickname', () => {
    expect(keyOf('https://meet.google.com/lookup/Team-Chat?authuser=0')).toBe(
      'meet:lookup/team-chat',
    )
  })

  test.each([
    'https://meet.google.com/',
    'https://meet.google.com/landing',
    'https://meet.google.com/new',
    'https://meet.google.com/lookup/',
    `https://meet.google.com/lookup/${'a'.repeat(101)}`,
    'https://meet.google.com/abc-defg-hijk',
    'https://meet.google.com/abcd-efg-hij',
    'https://meet.google.com/ab1-defg-hij',
    'https://meet.google.com/abc-defg-hij-',
    'https://meet.google.com/u/abc-defg-hij',
    'https://meet.google.com/u//abc-defg-hij',
    'https://meet.google.com/u/1234/abc-defg-hij',
    'https://meet.google.com/u/-1/abc-defg-hij',
    'https://meet.google.com/about/abc-defg-hij',
    'https://example.com/abc-defg-hij',
    'https://meet.google.com.example.com/abc-defg-hij',
  ])('has no key if it leads to no meeting: %s', (href) => {
    expect(keyOf(href)).toBeUndefined()
  })
})

describe.each(['en', 'de'] as const)('a Meet page in %s', (language) => {
  test.each(['before', 'in-call', 'left'] as const)('is read as %s', (state) => {
    const { page, url, standIn } = openMeet()
    standIn.language(language)
    standIn.show(state)
    expect(meet.sight(page, url)).toMatchObject({ state, sure: true })
  })

  test('is read as the lobby, in spite of its call_end icon and its own tile', () => {
    const { page, url, standIn } = openMeet()
    standIn.language(language)
    standIn.show('lobby')
    expect(page.querySelector('[jsname="CQylAd"] .google-symbols')?.textContent).toBe('call_end')
    expect(page.querySelector('[data-participant-id]')?.textContent).toContain('visual_effects')
    expect(meet.sight(page, url)?.state).toBe('lobby')
  })
})

describe('a Meet call', () => {
  function inCall() {
    const opened = openMeet()
    opened.standIn.show('in-call')
    return opened
  }

  test('goes on when the toolbar hides itself', () => {
    const { page, url, standIn } = inCall()
    standIn.toggleToolbar()
    expect(meet.sight(page, url)?.state).toBe('in-call')
  })

  test('is seen by icons alone once the hashed names have changed', () => {
    const { page, url } = inCall()
    for (const node of page.querySelectorAll('[jsname],[data-participant-id]')) {
      node.removeAttribute('jsname')
      node.removeAttribute('data-participant-id')
    }
    expect(meet.sight(page, url)).toMatchObject({ state: 'in-call', sure: true })
  })

  test("is seen by somebody else's tile when a narrow window hides the captions button", () => {
    const { page, url } = inCall()
    page.querySelector('[jsname="RrG0hf"]')?.remove()
    expect(meet.sight(page, url)).toMatchObject({ state: 'in-call', sure: true })
  })

  test('is read as the lobby if only the candidate’s own tile is there, with or without its effects button', () => {
    const { page, url } = inCall()
    page.querySelector('[jsname="RrG0hf"]')?.remove()
    page.querySelector('[data-participant-id]')?.remove()
    expect(meet.sight(page, url)?.state).toBe('lobby')
    for (const icon of page.querySelectorAll('.VfPpkd')) icon.remove()
    expect(meet.sight(page, url)?.state).toBe('lobby')
  })

  test('is only suspected by captions without a Leave button', () => {
    const { page, url, standIn } = inCall()
    standIn.caption('Mara Lindqvist', 'Hello')
    page.querySelector('[jsname="CQylAd"]')?.remove()
    expect(meet.sight(page, url)).toMatchObject({ state: 'in-call', sure: false })
  })

  test('is unknown on a page that shows nothing known', () => {
    const { page, url } = inCall()
    page.body.replaceChildren()
    expect(meet.sight(page, url)).toBeUndefined()
  })
})

describe('the other people in a Meet call', () => {
  function others(act: (opened: ReturnType<typeof openMeet>) => void) {
    const opened = openMeet()
    opened.standIn.show('in-call')
    act(opened)
    return meet.sight(opened.page, opened.url)?.others
  }
  const tiles = (page: Document) => page.querySelectorAll('[data-participant-id]')

  test.each([[[]], [['Mara Lindqvist']], [['Mara Lindqvist', 'Jo Park']]])(
    'are counted: %j',
    (names) => {
      expect(others(({ standIn }) => standIn.people(names))).toBe(names.length)
    },
  )

  test('are counted once, whatever else has their id', () => {
    const count = others(({ page, standIn }) => {
      standIn.people(['Mara Lindqvist', 'Jo Park'])
      // The list of people, and the candidate's own presentation.
      for (const tile of tiles(page)) {
        const item = page.createElement('div')
        item.dataset['participantId'] = tile.getAttribute('data-participant-id')!
        page.body.append(item)
      }
    })
    expect(count).toBe(2)
  })

  test('are not mistaken if the candidate’s tile has only its name or only its effects button', () => {
    expect(
      others(({ page }) =>
        page.querySelector('[data-self-name]')?.removeAttribute('data-self-name'),
      ),
    ).toBe(1)
    expect(others(({ page }) => page.querySelector('.VfPpkd')?.remove())).toBe(1)
  })

  test('are unknown if the page shows no tile at all', () => {
    expect(others(({ page }) => tiles(page).forEach((tile) => tile.remove()))).toBeNull()
  })
})

describe("a Meet meeting's name", () => {
  test.each([
    ['Meet - Northwind: first call', 'Northwind: first call'],
    ['Meet – Northwind', 'Northwind'],
    ['Meet - abc-defg-hij', ''],
    ['abc-defg-hij', ''],
    ['Meet', ''],
    ['Google Meet', ''],
    ['Meeting the team', 'Meeting the team'],
  ])('in a tab called “%s” is “%s”', (title, name) => {
    const { page, url } = openMeet()
    page.body.replaceChildren()
    page.title = title
    expect(meet.titleOf(page, url)).toBe(name)
  })

  test('is taken from the call rather than from the tab', () => {
    const { page, url, standIn } = openMeet('https://meet.google.com/abc-defg-hij?title=Northwind')
    standIn.show('in-call')
    page.title = 'Meet - something older'
    expect(meet.titleOf(page, url)).toBe('Northwind')
  })
})
