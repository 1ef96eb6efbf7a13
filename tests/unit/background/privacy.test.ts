// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  inTheOpen,
  keyPressed,
  noteRead,
  revealed,
  sharingBegan,
  sharingEnded,
} from '@/background/privacy'

const shared = sharingBegan(inTheOpen, 1000)

describe('after a shared screen', () => {
  it('the panel comes back and says for how long it was hidden', () => {
    expect(shared.hidden).toEqual({ why: 'sharing', since: 1000 })
    expect(sharingEnded(shared, 6000)).toEqual({
      sharingSince: null,
      hidden: null,
      lastHidden: { since: 1000, until: 6000 },
    })
  })

  it('the line is there until it is read, and counts two reports of one share once', () => {
    const after = sharingEnded(sharingBegan(shared, 3000), 6000)
    expect(after.lastHidden).toEqual({ since: 1000, until: 6000 })
    expect(noteRead(after).lastHidden).toBeNull()
    expect(sharingEnded(noteRead(after), 9000)).toEqual(inTheOpen)
  })

  it('the line goes away when the next share begins', () => {
    const after = sharingEnded(shared, 6000)
    expect(sharingBegan(after, 7000).lastHidden).toBeNull()
  })

  it('there is no line for a candidate who showed the panel on purpose', () => {
    expect(sharingEnded(revealed(shared), 6000)).toEqual(inTheOpen)
  })
})

describe('the key that hides at once', () => {
  it('takes over from sharing as the reason why the panel is hidden', () => {
    expect(keyPressed(shared, 2000).hidden?.why).toBe('panic')
  })

  it('keeps the panel hidden when sharing ends', () => {
    const after = sharingEnded(keyPressed(shared, 2000), 6000)
    expect(after).toEqual({ ...inTheOpen, hidden: { why: 'panic', since: 2000 } })
  })

  it('brings back what it hid', () => {
    expect(keyPressed(keyPressed(inTheOpen, 1000), 2000)).toEqual(inTheOpen)
  })

  it('leaves the panel hidden by sharing when it is pressed again', () => {
    expect(keyPressed(keyPressed(shared, 2000), 3000)).toEqual(shared)
  })

  it('hides a panel that was shown on purpose in spite of sharing', () => {
    expect(keyPressed(revealed(shared), 2000).hidden?.why).toBe('panic')
  })
})

it('a change without an effect returns the same object', () => {
  expect(sharingBegan(shared, 2000)).toBe(shared)
  for (const change of [revealed, noteRead]) expect(change(inTheOpen)).toBe(inTheOpen)
  expect(sharingEnded(inTheOpen, 1000)).toBe(inTheOpen)
})
