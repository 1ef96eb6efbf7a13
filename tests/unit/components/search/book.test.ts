import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Book, createBook, MOST_OF_A_KIND } from '@/components/search/book'
import { folded, wordsOf } from '@/components/shared/folded'
import type { Searchable } from '@/storage/records/searchable'

let book: Book
let seq: number

beforeEach(() => {
  book = createBook()
  seq = 0
})

function record(change: Partial<Searchable>): Searchable {
  seq += 1
  const id = `${change.table ?? 'notes'} ${seq}`
  return {
    table: 'notes',
    id,
    companyId: 'acme',
    seq,
    callId: null,
    subject: '',
    text: '',
    at: null,
    ...change,
  }
}
const note = (text: string, change: Partial<Searchable> = {}) => record({ text, ...change })
const company = (id: string, text: string) =>
  record({ table: 'companies', id, companyId: id, text })
const texts = (query: string) => book.find(query).hits.map(({ text }) => text)

describe('the search', () => {
  it('finds what was written for a company that was merged at the other one alone', () => {
    const merged = { ...company('bolt', ''), isHidden: true }
    book.put([
      company('acme', 'Acme'),
      note('visa', { companyId: 'bolt' }),
      note('visa, too'),
      merged,
    ])
    expect(texts('visa')).toEqual(['visa, too'])
    book.put([{ ...company('bolt', 'Bolt'), isHidden: false }])
    expect(texts('visa')).toHaveLength(2)
  })

  it('finds words in any order, without accents and capitals', () => {
    book.put([note('Café in Zürich, gegenüber'), note('Zürich')])
    expect(texts('ZURICH cafe')).toEqual(['Café in Zürich, gegenüber'])
    expect(texts('gegenuber')).toHaveLength(1)
  })

  it('finds ß, ø and full-width letters as people type them', () => {
    book.put([note('Straße'), note('Ørsted'), note('ＡＣＭＥ')])
    expect(texts('strasse')).toEqual(['Straße'])
    expect(texts('orsted')).toEqual(['Ørsted'])
    expect(texts('acme')).toEqual(['ＡＣＭＥ'])
  })

  it('finds a part of a text that is written without blanks', () => {
    book.put([note('給与について東京で話した'), note('서울 사무실에서'), note('大阪')])
    expect(texts('東京')).toHaveLength(1)
    expect(texts('京')).toHaveLength(1)
    expect(texts('사무')).toHaveLength(1)
  })

  it('finds the inside of a long word, and only the beginning for one or two letters', () => {
    book.put([note('Arbeitgeber')])
    expect(texts('geber')).toHaveLength(1)
    expect(texts('ge')).toHaveLength(0)
    expect(texts('ar')).toHaveLength(1)
  })

  it('finds a note by a word of its own and the name of its company', () => {
    book.put([company('acme', 'Acme\nEngineer'), company('b', 'Borealis')])
    book.put([note('visa is fine'), note('visa takes long', { companyId: 'b' })])
    expect(texts('acme visa')).toEqual(['visa is fine'])
    expect(texts('visa engineer')).toEqual(['visa is fine'])
    expect(book.find('visa').names).toEqual({ acme: 'Acme', b: 'Borealis' })
  })

  it('shows companies and people before notes, and the newest note first', () => {
    book.put([note('ada one'), note('ada two'), record({ table: 'people', text: 'Ada' })])
    book.put([company('x', 'Ada AG')])
    expect(texts('ada')).toEqual(['Ada AG', 'Ada', 'ada two', 'ada one'])
  })

  it('says that there are more than it lists', () => {
    book.put(Array.from({ length: 3000 }, () => note('the same')))
    const { hits, hasMore } = book.find('same')
    expect([hits.length, hasMore]).toEqual([MOST_OF_A_KIND, true])
    expect(book.find('same').hits[0]?.id).toBe('notes 3000')
  })
})

describe('an edit', () => {
  it('is found at once, and the old words are not', () => {
    book.put([note('first', { id: 'n' })])
    book.put([note('second', { id: 'n' })])
    expect([texts('first'), texts('second')]).toEqual([[], ['second']])
  })

  it('stays when an older copy arrives after it', () => {
    const old = note('first', { id: 'n' })
    book.put([note('second', { id: 'n' }), old])
    expect(texts('second')).toHaveLength(1)
    const gone = note('', { id: 'm', seq: 99 })
    book.put([gone, note('back', { id: 'm', seq: 98 })])
    expect(texts('back')).toHaveLength(0)
  })

  it('of another company moves what was found to it', () => {
    book.put([company('b', 'Borealis'), note('visa', { id: 'n' })])
    book.put([note('visa', { id: 'n', companyId: 'b' })])
    expect(texts('borealis visa')).toEqual(['visa'])
  })

  it('that empties the database leaves nothing to find', () => {
    book.put([note('visa')])
    book.clear()
    expect(texts('visa')).toEqual([])
  })
})

it('finds exactly the notes in which each word stands', () => {
  const word = fc.constantFrom('ada', 'visa', 'Zürich', 'remote', '東京', 'équipe', 'okay')
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 18 }), text, (notes, query) => {
      const own = createBook()
      own.put(notes.map((each) => note(each)))
      const wanted = notes.filter((each) =>
        wordsOf(query).every((one) => folded(each).includes(one)),
      )
      expect(own.find(query).hits.map((hit) => hit.text)).toEqual(wanted.toReversed())
    }),
  )
})
