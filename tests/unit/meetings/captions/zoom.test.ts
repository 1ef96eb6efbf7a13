// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { zoom } from '@/meetings/zoom'
import { openZoomFramed, openZoomTab } from '../stand-in-page'
import { reading } from './read'

function inCall(ownName = '') {
  const opened = openZoomTab()
  opened.standIn.show('in-call')
  return { ...opened, ...reading(zoom, opened, ownName) }
}

/** The candidate's microphone is off for so long that what comes is not their own. */
const stayQuiet = (look: () => unknown) => Array.from({ length: 11 }, look)

/** Mara speaks while the microphone is off, and then it is on again. */
function knowMara({ standIn, turns }: ReturnType<typeof inCall>): void {
  standIn.mute(true)
  standIn.caption('Mara Lindqvist', 'zero')
  stayQuiet(turns)
  standIn.caption('Mara Lindqvist', 'one')
  turns()
  standIn.mute(false)
}

describe('Zoom’s captions', () => {
  test('are in the client’s frame', () => {
    const inner = openZoomTab()
    inner.standIn.show('in-call')
    const page = openZoomFramed(inner.page)
    expect(zoom.captions!.regionIn(page)).toBeNull()
    inner.standIn.caption('Mara Lindqvist', 'Hello')
    const { turns } = reading(zoom, { page }, 'Sam Okafor')
    expect(turns()).toEqual([{ text: 'Hello', isOwn: false }])
    expect(zoom.captions!.regionIn(openZoomFramed(null))).toBeNull()
  })

  test('are all lines, although one id stands for them all', () => {
    const { standIn, turns } = inCall()
    for (const text of ['one', 'two', 'three']) standIn.caption('Mara Lindqvist', text)
    expect(turns().map(({ text }) => text)).toEqual(['three', 'two', 'one'])
  })

  test('are read in translation too', () => {
    const { standIn, turns } = inCall()
    standIn.translate(true)
    standIn.caption('Mara Lindqvist', 'Bonjour')
    expect(turns()[0]?.text).toBe('Bonjour')
  })

  test.each([false, true])(
    'know the candidate by the name they joined with, with pictures: %s',
    (pictures) => {
      const opened = openZoomTab()
      const name = zoom.captions!.ownNameIn!(opened.page)
      expect(name).toBe('Sam Okafor')
      opened.standIn.show('in-call')
      opened.standIn.pictures(pictures)
      const { turns } = reading(zoom, opened, name)
      opened.standIn.caption('You', 'mine')
      opened.standIn.caption('Mara Lindqvist', 'theirs')
      expect(turns().map(({ isOwn }) => isOwn)).toEqual([false, true])
    },
  )

  test('leave open whose they are if two people have the same initials', () => {
    const { standIn, turns } = inCall('Sam Okafor')
    standIn.people(['Silvia Ortega'])
    standIn.caption('You', 'mine')
    standIn.caption('Silvia Ortega', 'theirs')
    expect(turns().map(({ isOwn }) => isOwn)).toEqual([null, null])
  })

  test('leave open whose they are, too, if the other of the two spoke while the microphone was off', () => {
    const { standIn, turns, look } = inCall('Sam Okafor')
    standIn.people(['Silvia Ortega'])
    standIn.caption('You', 'mine')
    standIn.mute(true)
    stayQuiet(turns)
    standIn.caption('Silvia Ortega', 'theirs')
    expect(look()).toEqual({ text: 'theirs', isOwn: false })
    standIn.mute(false)
    standIn.caption('You', 'mine again')
    expect(look()).toEqual({ text: '', isOwn: null })
  })

  test('leave open whose they are if no tile has the name in the form', () => {
    const { standIn, turns } = inCall('Sam Oka')
    standIn.caption('You', 'mine')
    expect(turns()[0]?.isOwn).toBeNull()
  })

  test('are nobody’s while the name is not known and the microphone is on', () => {
    const { standIn, turns, look } = inCall()
    standIn.caption('Mara Lindqvist', 'theirs')
    standIn.caption('You', 'mine')
    stayQuiet(turns)
    expect(look()).toEqual({ text: '', isOwn: null })
  })

  test('are somebody else’s while the candidate’s microphone is off', () => {
    const { standIn, turns, look } = inCall()
    standIn.caption('You', 'said before')
    turns()
    standIn.mute(true)
    standIn.caption('You', 'said before, and shown late')
    stayQuiet(turns)
    expect(look()).toEqual({ text: '', isOwn: null })
    standIn.caption('Mara Lindqvist', 'How did you hear about us?')
    expect(look()).toEqual({ text: 'How did you hear about us?', isOwn: false })
  })

  test('stay somebody else’s once they spoke while the candidate’s microphone was off', () => {
    const call = inCall()
    const { standIn, look } = call
    knowMara(call)
    standIn.caption('You', 'mine')
    expect(look().isOwn).toBeNull()
    standIn.caption('Mara Lindqvist', 'two')
    expect(look()).toEqual({ text: 'one two', isOwn: false })
  })

  test('of the candidate stay out, also if the others said so much since that nobody wants them now', () => {
    const call = inCall()
    const { page, standIn, turns, look } = call
    knowMara(call)
    standIn.caption('You', 'mine')
    standIn.caption('Mara Lindqvist', 'long')
    // The stand-in page cuts its lines. Another version of Zoom's may not.
    const line = [...page.querySelectorAll('*')].findLast(
      ({ textContent, childElementCount }) => textContent === 'long' && childElementCount === 0,
    )
    line!.textContent = 'and then we grew '.repeat(30)
    expect(look().text.length).toBeGreaterThan(380)
    standIn.mute(true)
    stayQuiet(look)
    expect(turns()).toContainEqual({ text: 'mine', isOwn: null })
  })

  test('are read again in a breakout room, where their root is a new one', () => {
    const { standIn, turns } = inCall()
    standIn.caption('Mara Lindqvist', 'before')
    standIn.show('in-call')
    expect(turns()).toEqual([])
    standIn.caption('Mara Lindqvist', 'after')
    expect(turns()[0]?.text).toBe('after')
  })
})
