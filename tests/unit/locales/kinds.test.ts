import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { itemText, listText, promptText } from '@/locales/wording'
import { type CallKind, callKinds } from '@/method/call-kinds'
import { checklistItems, itemsOf, listIds } from '@/method/checklists'
import { promptIds } from '@/method/prompts'

const others = callKinds.filter((kind) => kind !== 'recruiter')
const pairs = callKinds.flatMap((kind, index) =>
  callKinds.slice(index + 1).map((other) => [kind, other] as const),
)

/** All words that depend on the kind of a call. */
const allOf = (kind: CallKind): string[] => [
  text.kinds[kind].name,
  text.cues.turnToAsk[kind],
  ...text.blank.again[kind],
  ...listIds.map((list) => listText(kind, list)),
  ...checklistItems.map(({ id }) => itemText(kind, id)),
  ...promptIds.flatMap((id) => Object.values(promptText(kind, id))),
]

const theyAskAndYouAsk = (kind: CallKind) => promptIds.map((id) => promptText(kind, id))

describe('a kind of call', () => {
  it.each(callKinds)(
    '%s has words for each list, question and item',
    { tags: ['obligation-1', 'obligation-2'] },
    (kind) => {
      for (const id of promptIds) {
        const { ask, spoken, hint } = promptText(kind, id)
        for (const words of [ask, spoken, hint]) expect(words, `${kind} ${id}`).not.toBe('')
        if (text.prompts[id].why) expect(promptText(kind, id).why, `${kind} ${id}`).toBeTruthy()
      }
      for (const list of listIds)
        for (const { id } of itemsOf(list)) expect(itemText(kind, id), `${kind} ${id}`).not.toBe('')
    },
  )

  it.each(others)('%s never speaks of a recruiter', { tags: ['obligation-2'] }, (kind) => {
    expect(allOf(kind).filter((words) => /recruiter/iu.test(words))).toEqual([])
  })

  it.each(pairs)(
    '%s words each list and the questions differently from %s',
    { tags: ['obligation-2'] },
    (kind, other) => {
      for (const list of listIds) {
        const wordsIn = (which: CallKind) => itemsOf(list).map(({ id }) => itemText(which, id))
        expect(wordsIn(kind), list).not.toEqual(wordsIn(other))
      }
      expect(theyAskAndYouAsk(kind)).not.toEqual(theyAskAndYouAsk(other))
    },
  )

  it('manager is not asked how long they have been “here”', { tags: ['obligation-2'] }, () => {
    expect(promptText('manager', 'tenure').spoken).not.toMatch(/\bhere\b/iu)
  })

  it('has different words for each item and each question', () => {
    for (const kind of callKinds) {
      const items = checklistItems.map(({ id }) => itemText(kind, id))
      expect(new Set(items).size, kind).toBe(items.length)
      const asks = promptIds.map((id) => promptText(kind, id).ask)
      expect(new Set(asks).size, kind).toBe(asks.length)
    }
  })

  it(
    'has words for a blank mind that ask about the candidate’s job, not theirs',
    { tags: ['obligation-2'] },
    () => {
      const last = callKinds.map((kind) => text.blank.again[kind].at(-1))
      for (const words of last) expect(words).toMatch(/\bmy last job\b/u)
      expect(new Set(last).size).toBe(callKinds.length)
      expect(callKinds.flatMap((kind) => text.blank.again[kind]).join(' ')).not.toMatch(/yours/i)
    },
  )

  it('that is not known has words too', () => {
    for (const id of promptIds)
      for (const words of Object.values(promptText(null, id))) expect(words, id).not.toBe('')
    for (const { id } of checklistItems) expect(itemText(null, id), id).not.toBe('')
    for (const list of listIds) expect(listText(null, list), list).not.toBe('')
  })
})

describe('the guide line', () => {
  it('has 40 characters at most, for the narrowest panel', () => {
    const { turnToAsk, close, closeOver } = text.cues
    const lines = [...Object.values(text.guide), ...Object.values(turnToAsk), close(3), closeOver]
    expect(lines.filter((line) => line.length > 40)).toEqual([])
  })
})
