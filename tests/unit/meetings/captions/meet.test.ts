// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { meet } from '@/meetings/meet'
import { openMeet } from '../stand-in-page'
import { reading } from './read'

function inCall() {
  const opened = openMeet()
  opened.standIn.show('in-call')
  const read = reading(meet, opened)
  /** Whose the newest turn is, after so many looks. */
  const newestAfter = (looks: number) =>
    Array.from({ length: looks }, () => read.turns()[0]?.isOwn).at(-1)
  return { ...opened, ...read, newestAfter }
}

describe('Meet’s captions', () => {
  test('are the turns alone, without the button to the end', () => {
    const { page, standIn, turns } = inCall()
    expect(meet.captions!.regionIn(page)).toBeNull()
    standIn.caption('Mara Lindqvist', 'How did you hear about us?')
    expect(page.querySelector('[role="region"]')?.textContent).toContain('Jump to bottom')
    expect(turns()).toEqual([{ text: 'How did you hear about us?', isOwn: false }])
  })

  test.each(['Sie', 'Vous', 'あなた', 'You'])(
    'know the candidate’s own by the name on the own tile: %s',
    (you) => {
      const { standIn, turns } = inCall()
      standIn.callYou(you)
      standIn.caption('Mara Lindqvist', 'Hello')
      standIn.caption('You', 'Hi, can you hear me?')
      expect(turns().map(({ isOwn }) => isOwn)).toEqual([true, false])
    },
  )

  test('know the candidate’s own by the picture if the tile has another name', () => {
    const { standIn, turns } = inCall()
    standIn.callYou('Vous', { onTile: false })
    standIn.caption('You', 'Hello')
    standIn.caption('Mara Lindqvist', 'Hello')
    expect(turns().map(({ isOwn }) => isOwn)).toEqual([false, true])
  })

  test('leave open whose the words of somebody without a tile are', () => {
    const { standIn, turns } = inCall()
    standIn.caption('Somebody Else', 'Hello')
    expect(turns()[0]?.isOwn).toBeNull()
  })

  test('are somebody else’s if the page names nobody but the candidate', () => {
    const { page, standIn, turns } = inCall()
    for (const tile of page.querySelectorAll('[data-participant-id]'))
      if (!tile.querySelector('[data-self-name]')) tile.remove()
    standIn.caption('Mara Lindqvist', 'Hello')
    expect(turns()[0]?.isOwn).toBeNull()
    standIn.caption('You', 'Hello')
    standIn.caption('Mara Lindqvist', 'So')
    turns()
    expect(turns().map(({ isOwn }) => isOwn)).toEqual([false, true, false])
  })

  test('leave the candidate’s own open if the page names nobody else and neither name nor picture tells', () => {
    const { page, standIn, turns } = inCall()
    for (const tile of page.querySelectorAll('[data-participant-id]'))
      if (!tile.querySelector('[data-self-name]')) tile.remove()
    standIn.caption('You', 'My secret')
    page.querySelector('[data-self-name]')!.setAttribute('data-self-name', 'Sam Okafor')
    turns()
    expect(turns()[0]?.isOwn).toBeNull()
  })

  test('leave open what the captions called the candidate before, once the page shows another name or nobody', () => {
    const { page, standIn, turns, newestAfter } = inCall()
    standIn.caption('Mara Lindqvist', 'Hello')
    standIn.caption('You', 'My secret')
    expect(newestAfter(1)).toBe(true)
    const tiles = [...page.querySelectorAll('[data-participant-id]')]
    const places = tiles.map((tile) => tile.parentElement!)
    for (const tile of tiles) tile.remove()
    expect(newestAfter(40)).toBeNull()
    expect(turns().map(({ isOwn }) => isOwn)).toEqual([null, null])
    tiles.forEach((tile, n) => {
      if (tile.querySelector('[data-self-name]')) places[n]!.append(tile)
    })
    expect(newestAfter(40)).toBe(true)
    page.querySelector('[data-self-name]')!.setAttribute('data-self-name', 'Sam Okafor')
    expect(newestAfter(40)).toBeNull()
  })

  test('are not told by what was known of people whom the page hinders the script to read', () => {
    const { page, standIn, turns } = inCall()
    standIn.caption('Mara Lindqvist', 'Hello')
    expect(turns()[0]?.isOwn).toBe(false)
    const tile = page.querySelector('[data-participant-id]')!
    Object.defineProperty(tile, 'querySelector', {
      value() {
        throw new Error('not for you')
      },
    })
    const read = () => {
      try {
        return turns()[0]?.isOwn
      } catch {
        return 'hindered'
      }
    }
    const looks = Array.from({ length: 60 }, read)
    expect(new Set(looks.slice(30))).toEqual(new Set(['hindered']))
  })

  test('know the candidate although one person has several elements', () => {
    const { page, standIn, turns } = inCall()
    const own = page.querySelector('[data-self-name]')!.closest('[data-participant-id]')!
    const second = own.cloneNode(true) as Element
    second.querySelector('[data-self-name]')!.removeAttribute('data-self-name')
    own.after(second)
    standIn.callYou('Sam Okafor')
    standIn.caption('You', 'Hello')
    expect(turns()[0]?.isOwn).toBe(true)
  })

  test('are the candidate’s own a second after the own tile shows who that is, whoever else speaks', () => {
    const { page, standIn, turns, newestAfter } = inCall()
    const own = page.querySelector('[data-self-name]')!
    own.removeAttribute('data-self-name')
    own.setAttribute('class', 'notranslate')
    own.textContent = 'You'
    standIn.caption('Somebody Else', 'Hello')
    standIn.caption('You', 'My secret')
    expect(turns().map(({ isOwn }) => isOwn)).toEqual([false, null])
    own.setAttribute('data-self-name', 'You')
    expect(newestAfter(5)).toBe(true)
  })

  test('are known anew every ten seconds, if nobody unknown speaks', () => {
    const { page, standIn, turns, newestAfter } = inCall()
    standIn.caption('Mara Lindqvist', 'Hello')
    expect(turns()[0]?.isOwn).toBe(false)
    page.querySelector('[data-self-name]')!.setAttribute('data-self-name', 'Mara Lindqvist')
    for (const tile of page.querySelectorAll('[data-participant-id]'))
      if (!tile.querySelector('[data-self-name]')) tile.remove()
    expect(newestAfter(40)).toBe(true)
  })

  test('are known by a new picture after a second', () => {
    const { page, standIn, turns, newestAfter } = inCall()
    standIn.callYou('Vous', { onTile: false })
    standIn.caption('You', 'Hello')
    expect(turns()[0]?.isOwn).toBe(true)
    const own = page.querySelector('[data-self-name]')!.closest('[data-participant-id]')!
    for (const image of [own.querySelector('img')!, page.querySelector('[role="region"] img')!])
      image.setAttribute('src', 'https://example.org/another=s96-c')
    expect(newestAfter(5)).toBe(true)
  })

  test('of a candidate whom only the picture tells cost no more readings of the tiles', () => {
    const { page, standIn, turns } = inCall()
    standIn.callYou('Vous', { onTile: false })
    standIn.caption('Mara Lindqvist', 'Hello')
    standIn.caption('You', 'Hello')
    const reads = vi.spyOn(page, 'querySelectorAll')
    for (let look = 0; look < 60; look += 1)
      expect(turns().map(({ isOwn }) => isOwn)).toEqual([true, false])
    expect(reads.mock.calls.length).toBeLessThanOrEqual(8)
  })

  test('are none without a picture, even below the name of somebody known', () => {
    const { page, standIn, turns } = inCall()
    standIn.caption('Mara Lindqvist', 'Hello')
    standIn.caption('Mara Lindqvist', 'is having a look')
    turns()
    ;[...page.querySelectorAll('[role="region"] img')].at(-1)!.remove()
    expect(turns().map(({ text }) => text)).toEqual(['Hello'])
  })

  test('are somebody else’s beside a tile that shows neither name nor picture', () => {
    const { page, standIn, turns } = inCall()
    for (const tile of page.querySelectorAll('[data-participant-id]'))
      if (!tile.querySelector('[data-self-name]')) tile.replaceChildren()
    standIn.caption('You', 'Hello')
    standIn.caption('Mara Lindqvist', 'So')
    turns()
    expect(turns().map(({ isOwn }) => isOwn)).toEqual([false, true])
  })

  test('are found by their shape once the hashed names have changed', () => {
    const { page, standIn, turns } = inCall()
    standIn.caption('Mara Lindqvist', 'Hello')
    page.querySelector('[jsname="dsyhDe"]')!.removeAttribute('jsname')
    for (const node of page.querySelectorAll('[role="region"], [role="region"] *'))
      node.removeAttribute('class')
    expect(turns().map(({ text }) => text)).toEqual(['Hello'])
  })
})
