// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { measureTalk } from '@/components/following/measure-talk'
import { closeMirrorAfterEach, saved } from '../background'
import { callAt } from '../call-at'

closeMirrorAfterEach()

let clock = 0
beforeEach(() => {
  clock = 0
})

async function measured(talk: { own: number; theirs: number; unknown: number } | null = null) {
  const background = await callAt(12, { call: { talk } })
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  onTestFinished(() => void vi.restoreAllMocks())
  const stop = new AbortController()
  const { heard } = measureTalk(background.dossier.calls[0]!, stop.signal)
  /** Changes each half second. */
  const talkFor = (seconds: number, isOwn: boolean | null) => {
    for (let half = 0; half < seconds * 2; half++) heard(isOwn, (clock += 500))
  }
  const kept = async () => {
    await saved()
    return background.dossier.calls[0]!.talk
  }
  return { background, talkFor, kept, stop }
}

describe('who talks how long', () => {
  it('is kept once a minute, and at the end', async () => {
    const { background, talkFor, kept, stop } = await measured()
    talkFor(59, false)
    expect(await kept()).toBeNull()
    talkFor(31, true)
    expect((await kept())!.theirs).toBeGreaterThan(58_000)
    expect(background.commands).toHaveLength(1)
    stop.abort()
    expect(await kept()).toEqual({ own: 31_000, theirs: 58_500, unknown: 0 })
    expect(background.commands).toHaveLength(2)
  })

  it('goes on from what was kept, after a reload of the panel', async () => {
    const { talkFor, kept, stop } = await measured({ own: 60_000, theirs: 90_000, unknown: 5 })
    talkFor(10.5, true)
    stop.abort()
    expect(await kept()).toEqual({ own: 70_000, theirs: 90_000, unknown: 5 })
  })

  it('writes nothing if nobody talked', async () => {
    const { background, kept, stop } = await measured()
    stop.abort()
    expect(await kept()).toBeNull()
    expect(background.commands).toEqual([])
  })
})
