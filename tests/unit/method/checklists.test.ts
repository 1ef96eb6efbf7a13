import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { checklistItems, itemsOf, listIds } from '@/method/checklists'
import { promptIds } from '@/method/prompts'

describe('the checklists', () => {
  it('use each id once, so that one mark ticks one thing', () => {
    const ids = [...promptIds, ...checklistItems.map((item) => item.id)]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('show every item in one list', () => {
    expect(listIds.flatMap((list) => itemsOf(list))).toEqual(checklistItems)
  })

  it('have items of five words at most', () => {
    const long = checklistItems.filter((item) => text.items[item.id].split(' ').length > 5)
    expect(long).toEqual([])
  })
})
