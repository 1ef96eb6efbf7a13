import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { parseCalendarDate } from '@/method/follow-ups'
import { PAY_LAW_DATED, payLaw } from '@/method/pay-law'

describe('the table of pay laws', () => {
  it('names each region once', () => {
    const regions = payLaw.map((law) => law.region)
    expect(new Set(regions).size).toBe(regions.length)
  })

  it('has something to say of each region', () => {
    expect(payLaw.filter((law) => law.history === null && !law.ranges)).toEqual([])
  })

  it(
    'says of every region but Ontario that questions about earlier pay may be restricted',
    { tags: ['obligation-18'] },
    () => {
      const unknown = payLaw.filter(({ history }) => history === null)
      // Only Ontario has rules on postings and none on questions.
      expect(unknown.map(({ region }) => region)).toEqual(['CA-ON'])
    },
  )

  it('holds only laws that were in force when the table was looked over', () => {
    for (const { since } of payLaw) {
      if (since === undefined) continue
      expect(parseCalendarDate(since)).not.toBeNull()
      expect(since < `${PAY_LAW_DATED}-01`).toBe(true)
    }
  })

  it('has a page over HTTPS for each law', () => {
    for (const { url } of payLaw) expect(new URL(url).protocol).toBe('https:')
  })

  it('says only what may be, as it is no legal advice', () => {
    const { history, ranges, rangesInEu, sinceInEu, cities } = text.payLaw
    for (const law of [...Object.values(history), ranges, rangesInEu, sinceInEu(''), cities]) {
      expect(law).toMatch(/\bmay\b/)
    }
    expect(text.payLaw.dated('October 2026')).toContain('October 2026')
  })
})
