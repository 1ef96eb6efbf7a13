import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { rememberMeeting } from '@/background/tabs'
import type { MeetingSeen } from '@/meetings/meeting'
import { stubLocks } from './locks'

const number = 'teams:31245678901234'
const minute = 60_000
const start = Date.UTC(2026, 10, 26, 9)

const seen = (key: string, state: MeetingSeen['state'], title = 'Northwind'): MeetingSeen => ({
  platform: 'teams',
  key,
  title,
  state,
  others: null,
})
const keyless = (state: MeetingSeen['state'], title?: string) => seen('teams:keyless', state, title)

async function show(meeting: MeetingSeen | null, minutes = 0, tab = 1) {
  const { after } = await rememberMeeting(tab, meeting, start + minutes * minute)
  return after
}

beforeEach(() => {
  fakeBrowser.reset()
  stubLocks()
})

describe('a meeting whose page does not name it', () => {
  it('is the one whose launcher the tab showed before', async () => {
    await show(seen(number, 'elsewhere', ''))
    await show(null)
    expect(await show(keyless('in-call'), 20)).toMatchObject({ key: number, state: 'in-call' })
  })

  it('goes on in one sitting when the page is loaded again in the call', async () => {
    const first = await show(seen(number, 'in-call'))
    await show(null, 1)
    const again = await show(keyless('in-call'), 2)
    expect(again?.key).toBe(number)
    await show(keyless('in-call'), 3)
    expect(first?.key).toBe(number)
  })

  it('is one meeting while it is not left, whatever its title becomes', async () => {
    const first = await show(keyless('in-call'))
    expect((await show(keyless('in-call', 'Northwind: second part'), 1))?.key).toBe(first?.key)
  })

  it.each(['', 'Northwind'])(
    'is the one that was left before, if its title is “%s”',
    async (title) => {
      await show(seen(number, 'in-call'))
      await show(seen(number, 'left'), 10)
      expect((await show(keyless('in-call', title), 12))?.key).toBe(number)
    },
  )

  it('is another one after that, if its title is another', async () => {
    await show(seen(number, 'in-call'))
    await show(seen(number, 'left'), 10)
    const next = await show(keyless('in-call', 'Borealis'), 12)
    expect(next?.key).toMatch(/^teams:keyless\/[\da-f-]{36}$/)
    expect((await show(keyless('in-call', 'Borealis'), 13))?.key).toBe(next?.key)
  })

  it('is another one in another tab, on another day, and after another platform’s', async () => {
    const first = await show(keyless('in-call'))
    const second = await show(keyless('in-call'), 1, 2)
    expect(second?.key).not.toBe(first?.key)
    await show(keyless('left'), 30)
    expect((await show(keyless('in-call'), 100))?.key).not.toBe(first?.key)
    await show({ ...seen('meet:abc-defg-hij', 'before'), platform: 'meet' }, 0, 3)
    expect((await show(keyless('in-call'), 1, 3))?.key).toMatch(/^teams:keyless\//)
  })
})
