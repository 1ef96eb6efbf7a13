import { describe, expect, it } from 'vitest'
import { captionsIn, replay } from '@/following/replay'

describe('captions with times', () => {
  it('are read from WebVTT', () => {
    const text =
      'WEBVTT\n\n1\n00:00:01.500 --> 00:00:03.000\n<v Mara>How did you\nhear of us?\n\n00:04.000 --> 00:05.000\nGreat.\n'
    expect(captionsIn(text)).toEqual([
      { from: 1500, to: 3000, text: 'How did you hear of us?' },
      { from: 4000, to: 5000, text: 'Great.' },
    ])
  })

  it('are read from SubRip', () => {
    expect(captionsIn('1\n00:00:01,500 --> 00:00:03,000\nHello there')).toEqual([
      { from: 1500, to: 3000, text: 'Hello there' },
    ])
  })

  it('are read from lines with a time, of which one may be another as it grows', () => {
    expect(captionsIn('0.5 how did\n0.8 how did you hear\n[01:02] of us')).toEqual([
      { from: 500, to: 500, text: 'how did' },
      { from: 800, to: 800, text: 'you hear' },
      { from: 62_000, to: 62_000, text: 'of us' },
    ])
  })

  it('are none in a text without times', () => {
    expect(captionsIn('Hello\nthere')).toEqual([])
  })
})

it('a replay says what was heard, and when', () => {
  const classify = (text: string) => [
    text.endsWith('hear of us?')
      ? ({ id: 'found-us', probability: 0.95 } as const)
      : ({ id: 'other', probability: 1 } as const),
  ]
  const cues = captionsIn('00:00:10.000 --> 00:00:12.000\nHow did you hear of us?')
  const spotted = replay(cues, classify)
  expect(spotted.map(({ id }) => id)).toEqual(['found-us'])
  expect(spotted[0]?.at).toBeGreaterThanOrEqual(12_000)
  expect(spotted[0]?.at).toBeLessThan(12_500)
})
