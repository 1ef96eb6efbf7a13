import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import { announce } from '@/background/announce'
import { situation } from '@/background/situation'
import { readAhead, situationNow } from '@/background/situation-ahead'
import type { Situation } from '@/messages'

vi.mock('@/background/situation', () => ({ situation: vi.fn() }))

const read = vi.mocked(situation)
const ofTab = (tabId: number | null) => ({ tabId })
let count = 0

beforeEach(() => {
  count = 0
  read.mockReset()
  read.mockImplementation(() =>
    Promise.resolve({ companyId: `reading ${(count += 1)}` } as Situation),
  )
  fakeBrowser.reset()
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined)
})
afterEach(() => vi.restoreAllMocks())

const answer = async (now: number, isBeside = false, where = ofTab(1)) =>
  (await situationNow(where, isBeside, now)).companyId

it('a panel gets what was read while its frame was made, once', async () => {
  readAhead(1, 0)
  expect(await answer(100)).toBe('reading 1')
  expect(await answer(101)).toBe('reading 2')
})

it('what has changed since is read again', async () => {
  readAhead(1, 0)
  announce({ kind: 'situation', tabId: 1 })
  expect(await answer(100)).toBe('reading 2')
})

it('a change that comes while the reading goes on is read again', async () => {
  const old = { companyId: 'old' } as Situation
  const onAnnounced: (() => void)[] = []
  read.mockImplementationOnce(() => new Promise((resolve) => onAnnounced.push(() => resolve(old))))
  readAhead(1, 0)
  const asked = answer(100)
  announce({ kind: 'database' })
  for (const finish of onAnnounced) finish()
  expect(await asked).toBe('reading 1')
})

it('a reading of two seconds ago is read again', async () => {
  readAhead(1, 0)
  expect(await answer(2001)).toBe('reading 2')
})

it('a reading that failed is tried again', async () => {
  read.mockImplementationOnce(() => Promise.reject(new Error('closed')))
  readAhead(1, 0)
  expect(await answer(100)).toBe('reading 1')
})

it('the side panel, another tab and the page of a company read for themselves', async () => {
  readAhead(1, 0)
  expect(await answer(100, true)).toBe('reading 2')
  expect(await answer(100, false, ofTab(2))).toBe('reading 3')
  expect(await answer(100, false, { tabId: 1, companyId: 'northwind' } as never)).toBe('reading 4')
  expect(await answer(100)).toBe('reading 1')
})
