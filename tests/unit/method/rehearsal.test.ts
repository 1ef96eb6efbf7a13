import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pages } from '@/locales/pages'
import { promptsOf } from '@/method/prompts'
import {
  isWorded,
  type RehearsalLine,
  rehearsalScript,
  rehearsalSeed,
  textOf,
} from '@/method/rehearsal'
import { readyQuestionIds } from '@/method/ready-questions'
import { anyReplies, payWordings, questionWordings, replies } from '@/method/rehearsal-lines'

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const holds = (check: (script: readonly RehearsalLine[], seed: number) => void) =>
  fc.assert(fc.property(seed, (number) => check(rehearsalScript(number), number)))

const kinds = (script: readonly RehearsalLine[]) => script.map(({ kind }) => kind)
const asked = (script: readonly RehearsalLine[]) =>
  script.filter(({ kind }) => kind === 'question').map(promptOf)

/** The question that a line puts, for the first time or again. */
function promptOf({ text: said }: RehearsalLine): string | undefined {
  const all = Object.entries({ ...questionWordings, pay: payWordings })
  const [id] =
    all.find(([, of]) => Object.values<readonly string[]>(of).flat().includes(said)) ?? []
  return id
}

describe('a rehearsal', () => {
  it('asks each of the five questions, and only pay twice', { tags: ['obligation-22'] }, () => {
    holds((script) => {
      const order = asked(script)
      expect(order.length).toBe(6)
      for (const { id } of promptsOf('they-ask'))
        expect(order.filter((other) => other === id).length).toBe(id === 'pay' ? 2 : 1)
    })
  })

  it('begins and ends as a call does', () => {
    holds((script) => {
      expect(kinds(script).slice(0, 3)).toEqual(['hello', 'small-talk', 'pitch'])
      expect(kinds(script).slice(-6)).toEqual([
        'turn',
        ...anyReplies.map(() => 'reply'),
        'next-steps',
        'goodbye',
      ])
    })
  })

  it(
    'asks for pay in two ways, neither first nor twice in a row',
    { tags: ['obligation-18'] },
    () => {
      holds((script) => {
        const order = asked(script)
        const [first = 0, second = 0] = order.flatMap((id, index) => (id === 'pay' ? [index] : []))
        expect(first).toBeGreaterThan(0)
        expect(second).toBeGreaterThan(first + 1)
        const ways = Object.values(payWordings).map((wordings) =>
          script.filter(({ text: said }) => wordings.some((wording) => wording === said)),
        )
        expect(ways.map((found) => found.length)).toEqual([1, 1])
      })
    },
  )

  it('asks one question again, the one just asked', { tags: ['obligation-19'] }, () => {
    holds((script) => {
      const again = script.findIndex(({ kind }) => kind === 'asked-again')
      expect(script.findLastIndex(({ kind }) => kind === 'asked-again')).toBe(again)
      const [before, line] = script.slice(again - 1)
      expect(promptOf(line!)).toBe(promptOf(before!))
      expect(promptOf(line!)).not.toBe('pay')
    })
  })

  it('is the same when it is opened again with the same seed', () => {
    holds((script, number) => {
      expect(rehearsalScript(number)).toEqual(script)
    })
  })

  it('has its questions in another order than the hundred rehearsals before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 200 }), (from) => {
        const orders = Array.from({ length: 100 }, (_, more) =>
          asked(rehearsalScript(from + more)).join(),
        )
        expect(new Set(orders).size).toBe(100)
      }),
      { numRuns: 10 },
    )
  })

  it('varies: of a thousand scripts nearly all are different', () => {
    const scripts = Array.from({ length: 1000 }, (_, number) =>
      rehearsalScript(number)
        .map((line) => line.text)
        .join(),
    )
    expect(new Set(scripts).size).toBeGreaterThan(990)
  })

  it('says each thing once, in words', () => {
    holds((script) => {
      const said = script.map((line) => line.text)
      expect(new Set(said).size).toBe(said.length)
      for (const id of said)
        expect(isWorded(id) ? 0 : pages.rehearsal.lines[id].length).toBeGreaterThan(10)
    })
  })

  it('follows another script each time and with each company', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat({ max: 500 }), (companyId, before) => {
        const next = rehearsalSeed(companyId, before)
        expect(Number.isInteger(next) && next >= 0).toBe(true)
        expect(asked(rehearsalScript(rehearsalSeed(companyId, before + 1)))).not.toEqual(
          asked(rehearsalScript(next)),
        )
      }),
    )
    const seeds = ['practice', 'practice:a', 'practice:b'].map((id) => rehearsalSeed(id, 0))
    expect(new Set(seeds).size).toBe(3)
  })
})

describe('what the candidate added to what they may ask', () => {
  const own = { subject: 'they:a', words: 'Do you speak Finnish?' }
  const ready = readyQuestionIds.map((subject) => ({ subject, words: '' }))
  const added = (script: readonly RehearsalLine[]) =>
    script.filter(({ kind, text: said }) => kind === 'question' && /^(ready|worded)/.test(said))

  it(
    'is asked once each, and leaves the rest of the call as it is',
    { tags: ['obligation-22'] },
    () => {
      fc.assert(
        fc.property(seed, fc.subarray([...ready, own]), (number, more) => {
          const script = rehearsalScript(number, more)
          const lines = added(script)
          expect(new Set(lines.map(({ text: said }) => said)).size).toBe(more.length)
          expect(script.filter((line) => !lines.includes(line))).toEqual(rehearsalScript(number))
          for (const { text: said, words } of lines)
            expect(isWorded(said) ? words : pages.rehearsal.lines[said]).toMatch(/[?.]$/)
        }),
      )
    },
  )

  it('comes after the five, but for “about you”', () => {
    const script = rehearsalScript(7, [...ready, own])
    const places = added(script).map((line) => script.indexOf(line))
    expect(script[3]?.text).toBe('ready-about-you')
    expect(places.slice(1)).toEqual(places.slice(1).map((_, index) => (places[1] ?? 0) + index))
    expect(script[(places.at(-1) ?? 0) + 1]?.kind).toBe('turn')
  })

  it('is asked in the candidate’s own words', () => {
    const reworded = { subject: 'strength', words: 'What are you good at?' }
    expect(
      added(rehearsalScript(1, [reworded, own]))
        .map(({ words }) => words)
        .toSorted(),
    ).toEqual([own.words, reworded.words])
  })
})

describe('a reply of the rehearsal', () => {
  const reply = rehearsalScript(1).find(({ kind }) => kind === 'reply')!

  it('answers the question that is asked', () => {
    expect(textOf(reply, 'team', [])).toBe(replies.team)
  })

  it('is given once', () => {
    expect(textOf(reply, 'team', [replies.team])).toBe(reply.text)
  })

  it('keeps its own words after a question of the candidate’s own, and after none', () => {
    expect(textOf(reply, 'own-1', [])).toBe(reply.text)
    expect(textOf(reply, 'toString', [])).toBe(reply.text)
    expect(textOf(reply, null, [])).toBe(reply.text)
  })

  it('comes only when it is the candidate’s turn', () => {
    for (const line of rehearsalScript(1).filter(({ kind }) => kind !== 'reply'))
      expect(textOf(line, 'team', [])).toBe(line.text)
  })
})
