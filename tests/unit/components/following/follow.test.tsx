// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { FollowInMenu } from '@/components/following/FollowChoice'
import { Panel } from '@/components/panel/Panel'
import { fetchAll } from '@/components/panel/slots'
import { cardHeadingId } from '@/components/shared/turn-card'
import { text } from '@/locales/text'
import { announce, closeMirrorAfterEach, saved } from '../background'
import { button, large } from '../on-screen'
import { callWith, newPanelBeforeEach } from '../prompts/call-with'
import { callPage, showCaptions } from './captions'

vi.mock('@/following/shipped', async () => {
  const { loadFollower } = await import('./captions')
  return { loadFollower }
})

closeMirrorAfterEach()
newPanelBeforeEach()
beforeAll(fetchAll)
beforeAll(async () => {
  await import('@/components/following/follow')
})

const words = text.following
const chip = (subject: keyof typeof text.prompts) =>
  button(new RegExp(`Show “${text.prompts[subject].ask.replace('?', '\\?')}`))
const heard = () =>
  screen
    .queryAllByRole('button', { name: new RegExp(words.heard['they-ask']) })
    .map(({ textContent }) => textContent?.replace(/^\d/, '').split(' Show')[0])

/** A panel beside a call page that shows captions. */
async function beside(
  settings: Record<string, unknown> = { followCaptions: true },
  prepared: Parameters<typeof callWith>[0] = {},
  meeting: Parameters<typeof showCaptions>[1] = {},
) {
  const page = callPage()
  await browser.storage.local.set(settings)
  const background = await callWith(prepared)
  await showCaptions(background, meeting)
  render(<Panel docked={false} />)
  await screen.findByRole('toolbar')
  return { page, background }
}

async function following(...how: Parameters<typeof beside>) {
  const panel = await beside(...how)
  await waitFor(() => expect(panel.page.open()).toHaveLength(1))
  return panel
}

describe('the offer', () => {
  it('stands there once captions are seen, and reads nothing before it is answered', async () => {
    const { page } = await beside({})
    expect(await screen.findByText(words.offer)).toBeTruthy()
    expect(page.ports).toEqual([])
    await userEvent.click(button(words.yes))
    expect(document.activeElement?.id).toBe(cardHeadingId)
    await waitFor(() => expect(page.open()).toHaveLength(1))
    expect(screen.queryByText(words.offer)).toBeNull()
    expect(await browser.storage.local.get()).toMatchObject({ followCaptions: true })
  })

  it('is made once: no is an answer', async () => {
    const { page } = await beside({})
    await screen.findByText(words.offer)
    await userEvent.click(button(words.no))
    expect(document.activeElement?.id).toBe(cardHeadingId)
    await waitFor(() => expect(screen.queryByText(words.offer)).toBeNull())
    expect(page.ports).toEqual([])
    expect(await browser.storage.local.get()).toMatchObject({ followCaptions: false })
  })

  it('waits for captions', async () => {
    const { background } = await beside({}, {}, { captions: undefined })
    // Another part that reads the same settings is there by now.
    render(<FollowInMenu docked={false} />)
    await screen.findByRole('checkbox', { name: words.on })
    expect(screen.queryByText(words.offer)).toBeNull()
    await showCaptions(background)
    expect(await screen.findByText(words.offer)).toBeTruthy()
  })
})

describe('what they ask', () => {
  it('is marked on its chip, and the newest keeps the mark', async () => {
    const { page } = await following()
    await page.say('found-us 0.55')
    expect(heard()).toEqual(['Found us'])
    await page.say('and something else')
    expect(heard()).toEqual(['Found us'])
    await page.say('pay 0.6')
    expect(heard()).toEqual(['Pay'])
    expect(chip('pay').title).toContain(words.heard['they-ask'])
  })

  it('moves no focus and turns no card', async () => {
    const { page } = await following()
    const before = large()
    await page.say('pay 0.95')
    await page.say('and so on', true)
    expect([large(), document.activeElement]).toEqual([before, document.body])
  })

  it('is ticked as asked with its time once it is sure', async () => {
    const { page, background } = await following()
    await page.say('found-us 0.69')
    await page.say('pay 0.7')
    await saved()
    const [mark, ...others] = background.dossier.marks
    expect(others).toEqual([])
    expect(mark).toMatchObject({ kind: 'asked', subject: 'pay', on: true })
    expect(mark?.at).toBeGreaterThanOrEqual(12 * 60_000)
  })

  it('is taken back by one press, and stays so in this call', async () => {
    const { page, background } = await following()
    await page.say('found-us 0.9')
    await userEvent.click(chip('found-us'))
    await userEvent.click(button(words.notAsked))
    expect(heard()).toEqual([])
    await page.say('and more')
    await page.say('found-us 0.9')
    await saved()
    expect(background.dossier.marks).toMatchObject([{ subject: 'found-us', on: false }])
    expect(heard()).toEqual([])
  })

  it('goes to the question nearest to it, or nowhere', async () => {
    const { page, background } = await following()
    await page.say('strength 0.9')
    expect(heard()).toEqual([])
    await page.say('know-about-us 0.9')
    expect(heard()).toEqual(['Why us'])
    await saved()
    expect(background.dossier.marks.map(({ subject }) => subject)).toEqual(['why-us'])
  })

  it('marks a ready question that is on the list', async () => {
    const { page } = await following(undefined, {
      questions: [{ subject: 'strength', starred: true }],
    })
    await page.say('strength 0.9')
    expect(heard()).toHaveLength(1)
  })

  it('marks the turn to ask, the next steps, and the question to ask on their time', async () => {
    const { page, background } = await following()
    await page.say('turn-to-ask 0.9')
    expect(screen.getByRole('group', { name: /it is your turn to ask/ })).toBeTruthy()
    await page.say('next-steps 0.9')
    expect(screen.getByRole('tab', { name: /Close .*next steps/ })).toBeTruthy()
    await page.say('tenure 0.9')
    // They do not ask it. They talk about what the candidate would ask.
    expect(heard()).toEqual([])
    expect(chip('tenure').textContent).toContain(words.heard['you-ask'])
    await saved()
    expect(background.dossier.marks).toEqual([])
  })
})

describe('the mark goes', () => {
  it('when following is switched off', async () => {
    const { page } = await following()
    await page.say('pay 0.6')
    expect(heard()).toEqual(['Pay'])
    await act(() => browser.storage.local.set({ followCaptions: false }))
    await waitFor(() => expect(heard()).toEqual([]))
  })

  it('when the call is over', async () => {
    const { page, background } = await following()
    await page.say('pay 0.6')
    await announce({ table: 'calls', row: { ...background.call, seq: 1, endedAt: Date.now() } })
    await userEvent.click(await screen.findByRole('button', { name: text.debrief.back }))
    await screen.findByRole('toolbar')
    expect(heard()).toEqual([])
  })
})

describe('the question in the card', () => {
  it('says at its end that it was asked, so that no point moves', async () => {
    const { page } = await following(undefined, { answers: { 'found-us': 'Joana told me' } })
    await userEvent.click(chip('found-us'))
    await page.say('found-us 0.9')
    const points = screen.getByRole('list', { name: text.panel.prompts.yourPoints })
    const order = points.compareDocumentPosition(button(words.notAsked))
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })
})

describe('a question without room on the strip', () => {
  it('is named by its row', async () => {
    const seen = vi.fn()
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(private readonly listener: (entries: object[]) => void) {}
        observe(element: Element) {
          seen(element)
          this.listener([{ isIntersecting: false }])
        }
        disconnect() {}
      },
    )
    const { page } = await following()
    await page.say('pay 0.6')
    expect(seen).toHaveBeenCalledWith(chip('pay'))
    const row = screen.getByRole('group', { name: /^They/ })
    expect(row.getAttribute('aria-label')).toContain(
      words.heardBelow['they-ask'](text.prompts.pay.ask),
    )
    vi.unstubAllGlobals()
  })
})

describe('following', () => {
  it('says in the header that it goes on, and stops with the setting', async () => {
    const { page } = await following()
    await page.say('well')
    expect(screen.getByTitle(words.states.following)).toBeTruthy()
    await act(() => browser.storage.local.set({ followCaptions: false }))
    await waitFor(() => expect(page.open()).toEqual([]))
    expect(screen.queryByTitle(words.states.following)).toBeNull()
  })

  it('says in the header that it does not know their language, until they change it', async () => {
    const { page } = await following()
    await page.say('well')
    await page.say('hallo')
    expect(screen.getByTitle(words.states.language)).toBeTruthy()
    await page.say('hallo', true)
    expect(screen.getByTitle(words.states.language)).toBeTruthy()
    await page.say('well')
    expect(screen.getByTitle(words.states.following)).toBeTruthy()
  })

  it.each([
    ['the captions', { captions: undefined }],
    ['the call', { state: 'left' }],
  ] as const)('ends with %s', async (_, change) => {
    const { page, background } = await following()
    await showCaptions(background, change)
    await waitFor(() => expect(page.open()).toEqual([]))
  })

  it('opens the port again when the page was loaded again', async () => {
    const { page } = await following()
    await page.ports[0]!.lose()
    expect(screen.getByTitle(words.states.cannot)).toBeTruthy()
    await waitFor(() => expect(page.ports).toHaveLength(2))
    await page.say('pay 0.6')
    expect(heard()).toEqual(['Pay'])
    expect(screen.getByTitle(words.states.following)).toBeTruthy()
  })

  it('takes nothing of another form from the page', async () => {
    const { page } = await following()
    const hostile = [
      null,
      'pay 0.9',
      { text: 1 },
      { text: 'pay 0.9' },
      { text: 'pay 0.9', isOwn: 'no' },
    ]
    for (const message of hostile) await page.ports[0]!.post(message)
    await page.ports[0]!.post({ text: `pay 0.9${' '.repeat(400)}`, isOwn: false })
    expect(heard()).toEqual([])
  })

  it('ends at an error, says so, and leaves the panel as it is', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const { page } = await following()
    await page.say('pay 0.6')
    await page.say('broken')
    expect(page.open()).toEqual([])
    expect(screen.getByTitle(words.states.failed)).toBeTruthy()
    expect(heard()).toEqual(['Pay'])
    expect(reported).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })
})
