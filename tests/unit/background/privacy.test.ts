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
  it('the panel would stay away, or not say for how long it was', () => {
    expect(shared.hidden).toEqual({ why: 'sharing', since: 1000 })
    expect(sharingEnded(shared, 6000)).toEqual({
      sharingSince: null,
      hidden: null,
      lastHidden: { since: 1000, until: 6000 },
    })
  })

  it('the line would come again though it was read, or count a share twice', () => {
    const after = sharingEnded(sharingBegan(shared, 3000), 6000)
    expect(after.lastHidden).toEqual({ since: 1000, until: 6000 })
    expect(noteRead(after).lastHidden).toBeNull()
    expect(sharingEnded(noteRead(after), 9000)).toEqual(inTheOpen)
  })

  it('the last one’s line would stand in the picture of the next', () => {
    const after = sharingEnded(shared, 6000)
    expect(sharingBegan(after, 7000).lastHidden).toBeNull()
  })

  it('who had shown it on purpose would read that it was hidden', () => {
    expect(sharingEnded(revealed(shared), 6000)).toEqual(inTheOpen)
  })
})

describe('the key that hides at once', () => {
  it('would show what it was pressed to hide, when sharing had hidden it already', () => {
    expect(keyPressed(shared, 2000).hidden?.why).toBe('panic')
  })

  it('would be undone when sharing ends', () => {
    const after = sharingEnded(keyPressed(shared, 2000), 6000)
    expect(after).toEqual({ ...inTheOpen, hidden: { why: 'panic', since: 2000 } })
  })

  it('would not bring back what it hid', () => {
    expect(keyPressed(keyPressed(inTheOpen, 1000), 2000)).toEqual(inTheOpen)
  })

  it('pressed again would show the notes in the shared picture', () => {
    expect(keyPressed(keyPressed(shared, 2000), 3000)).toEqual(shared)
  })

  it('would do nothing to a panel shown on purpose in spite of sharing', () => {
    expect(keyPressed(revealed(shared), 2000).hidden?.why).toBe('panic')
  })
})

it('every surface would be told again of what has not changed', () => {
  expect(sharingBegan(shared, 2000)).toBe(shared)
  for (const change of [revealed, noteRead]) expect(change(inTheOpen)).toBe(inTheOpen)
  expect(sharingEnded(inTheOpen, 1000)).toBe(inTheOpen)
})
