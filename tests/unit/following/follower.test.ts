import { describe, expect, it } from 'vitest'
import type { Guess } from '@/following/classes'
import { createFollower, PAUSE_MS } from '@/following/follower'

/** Knows two questions and a turn of the call by a word each, and how sure it is by a number in the text. */
function classify(text: string): Guess[] {
  const probability = Number(/\bsure(\d+)\b/.exec(text)?.[1] ?? 94) / 100
  if (text.includes('salary')) return [{ id: 'pay', probability }]
  if (text.includes('hear')) return [{ id: 'found-us', probability }]
  if (text.includes('turn')) return [{ id: 'turn-to-ask', probability }]
  return [{ id: 'other', probability: 1 }]
}

/** Shows texts one after another, so many milliseconds apart. */
function shown(texts: readonly string[], every = 330, isOwn: boolean | null = false) {
  const follower = createFollower(classify)
  return texts.map((text, n) => follower.hear({ text, isOwn }, n * every)?.id ?? null)
}

describe('a question', () => {
  it('is heard at its mark', () => {
    const said = 'and how did you hear of us sure93'
    expect(shown([said, `${said}?`])).toEqual([null, 'found-us'])
  })

  it('without a mark is heard after a pause', () => {
    const follower = createFollower(classify)
    const heard = { text: 'so how did you hear of us sure93', isOwn: false }
    expect(follower.hear(heard, 0)).toBeNull()
    expect(follower.hear(heard, PAUSE_MS - 1)).toBeNull()
    expect(follower.hear(heard, PAUSE_MS)).toEqual({
      id: 'found-us',
      probability: 0.93,
      at: PAUSE_MS,
    })
  })

  it('is heard as soon as the candidate speaks', () => {
    const follower = createFollower(classify)
    const text = 'so how did you hear of us sure93'
    expect(follower.hear({ text, isOwn: false }, 0)).toBeNull()
    expect(follower.hear({ text, isOwn: true }, 330)?.id).toBe('found-us')
  })

  it('is heard once, however often its captions are edited', () => {
    const texts = [
      'how did you hear of us?',
      'How did you hear of us?',
      'How did you hear of us? Great.',
    ]
    expect(shown(texts)).toEqual(['found-us', null, null])
  })

  it('is heard in the middle of a sentence only if that is very sure', () => {
    expect(shown(['so how did you hear of us sure96 and'])).toEqual([null])
    expect(shown(['so how did you hear of us sure97 and'])).toEqual(['found-us'])
  })

  it('can be put as a wish', () => {
    expect(
      shown(['Please mention your salary sure93.', 'Please mention your salary sure94.']),
    ).toEqual([null, 'pay'])
  })

  it('has words that ask, and words that turn to the candidate', () => {
    expect(shown(['The salary is, you know, paid monthly sure96.'])).toEqual([null])
    expect(shown(['So what our salary was like then sure96.'])).toEqual([null])
  })

  it('of theirs is over when they hand over, in whatever words', () => {
    expect(shown(['That was all of mine. Now it is your turn sure96.'])).toEqual(['turn-to-ask'])
    expect(shown(['It took a turn for us sure96.'])).toEqual([null])
  })

  it('may be a headline', () => {
    expect(shown(['And salary-wise?'])).toEqual(['pay'])
  })

  it('is never heard in talk that asks nobody', () => {
    expect(shown(['The salary is paid on the last day of the month, at the latest.'])).toEqual([
      null,
    ])
  })

  it('is heard beside the next one', () => {
    const first = 'How did you hear of us?'
    expect(shown([first, `${first} And what salary do you want?`])).toEqual(['found-us', 'pay'])
  })

  it('is heard again when it is asked again later', () => {
    const first = 'What salary do you want?'
    expect(shown([first, `${first} I see, so what salary is that for you?`], 30_000)).toEqual([
      'pay',
      'pay',
    ])
  })

  it('stays unheard while it is unsure', () => {
    expect(shown(['how did you hear of us sure91?'])).toEqual([null])
  })
})

it('captions in another language are never a question', () => {
  expect(
    shown(['wie haben sie von der firma gehört und salary erwartungen bitte noch einmal?']),
  ).toEqual([null])
})

it('captions of nobody known are never a question', () => {
  expect(shown([''], 330, null)).toEqual([null])
})

describe('the language', () => {
  const english =
    'so we are a company of two hundred people and we build the software that runs trains, most of them in the north, and the team that you would join looks after the forecasts, which is what the planners look at in the morning'
  const german =
    'also wir sind eine Firma mit zweihundert Leuten und bauen die Software für die Züge im Land, vor allem im Norden, und das Team kümmert sich um die Vorhersagen, mit denen die Planer jeden Morgen ihren Tag beginnen, auch am Sonntag'
  const knownAfter = (texts: readonly string[]) => {
    const follower = createFollower(classify)
    texts.forEach((text, n) => follower.hear({ text, isOwn: false }, 330 * n))
    return follower.knowsLanguage()
  }

  it('is unknown while they speak another one', () => {
    expect(knownAfter([])).toBe(true)
    expect(knownAfter([english])).toBe(true)
    expect(knownAfter([english, german])).toBe(false)
    expect(knownAfter([german, english])).toBe(true)
    expect(knownAfter(['貴社の事業について少しお話しします。'.repeat(12)])).toBe(false)
  })

  it('is noticed after a question, too, and without spaces', () => {
    const asked = `${english} so how did you hear about us?`
    expect(knownAfter([asked, '弊社の事業について少しお話しします。'.repeat(15)])).toBe(false)
  })

  it('does not change by a greeting or a name', () => {
    expect(knownAfter([english, 'Grüß Gott, Frau Müller!'])).toBe(true)
    const figures =
      'Salary range: eighty-five thousand to ninety-five thousand euros gross annually plus bonus'
    expect(knownAfter([english, figures])).toBe(true)
    expect(knownAfter([german, 'okay'])).toBe(false)
  })
})
