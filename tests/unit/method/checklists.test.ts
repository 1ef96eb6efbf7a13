import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { checklistItems, itemsOf, listIds } from '@/method/checklists'
import { promptIds } from '@/method/prompts'

describe('the checklists', () => {
  it('would tick two things with one mark if an id were used twice', () => {
    const ids = [...promptIds, ...checklistItems.map((item) => item.id)]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('would lose an item that no list shows', () => {
    expect(listIds.flatMap((list) => itemsOf(list))).toEqual(checklistItems)
  })

  it('would cost the call a long look if an item took more than a glance to read', () => {
    const long = checklistItems.filter((item) => text.items[item.id].split(' ').length > 5)
    expect(long).toEqual([])
  })
})
