import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { itemsOf } from '@/method/checklists'
import {
  findingTopics,
  topicById,
  topicOfField,
  topicsOfFlag,
  topicsOfItem,
  topicsOfPrompt,
  wordsFieldOf,
} from '@/method/findings'
import { noteFlags } from '@/method/note-flags'
import { promptsOf } from '@/method/prompts'

const ids = findingTopics.flatMap(({ fields }) => fields.map(({ id }) => id))
const obligationsOf = (topics: readonly { obligations?: readonly number[] }[]) =>
  topics.flatMap(({ obligations = [] }) => obligations)

describe('the topics of a call', () => {
  it('use each field id once', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const topic of findingTopics)
      for (const { id } of topic.fields) expect(topicOfField(id)).toBe(topic)
  })

  it(
    'have a place for everything to vet and to close',
    {
      tags: [
        'obligation-24',
        'obligation-26',
        'obligation-27',
        'obligation-28',
        'obligation-30',
        'obligation-35',
        'obligation-36',
        'obligation-38',
        'obligation-39',
        'obligation-8',
      ],
    },
    () => {
      for (const { id, obligation } of [...itemsOf('vetting'), ...itemsOf('close')]) {
        const topics = topicsOfItem(id)
        expect(topics.length, id).toBeGreaterThan(0)
        if (obligation) expect(obligationsOf(topics), id).toContain(obligation)
      }
      for (const { id } of [...itemsOf('rapport'), ...itemsOf('room')])
        expect(topicsOfItem(id), id).toEqual([])
    },
  )

  it('tick each item to vet and to close by one topic', () => {
    for (const { id } of [...itemsOf('vetting'), ...itemsOf('close')])
      expect(
        topicsOfItem(id).filter(({ beside }) => !beside),
        id,
      ).toHaveLength(1)
  })

  it('have one place for the answer to each question to ask', () => {
    for (const { id } of promptsOf('you-ask')) expect(topicsOfPrompt(id), id).toHaveLength(1)
  })

  it('have a field for the words of each flagged note', () => {
    for (const flag of noteFlags) {
      expect(topicsOfFlag(flag).length, flag).toBeGreaterThan(0)
      for (const topic of topicsOfFlag(flag)) expect(wordsFieldOf(topic), topic.id).toBeDefined()
    }
    expect(wordsFieldOf(topicById('team'))).toBe('team-words')
  })

  it('have words for each option', () => {
    for (const { fields } of findingTopics)
      for (const { id, options = [] } of fields) {
        const words = text.findings.options[id] ?? {}
        expect(Object.keys(words).toSorted(), id).toEqual(options.toSorted())
      }
  })

  it('keep the unit in which a time was noted', { tags: ['obligation-30'] }, () => {
    const { said } = text.findings.fields['role-years']
    expect(said?.('18 months')).toBe('people stay 18 months')
    expect(said?.('5y')).toBe('people stay 5y')
    expect(said?.('2-3')).toBe('people stay 2-3 years')
    expect(said?.('two')).toBe('people stay two years')
    expect(said?.('1')).toBe('people stay 1 year')
  })

  it('have no “recruiter” in their words, since managers and teams are asked too', () => {
    const { topics, fields, options, readings } = text.findings
    expect(JSON.stringify([topics, fields, options, readings.grade])).not.toMatch(/recruiter/i)
  })
})
