import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { parseCalendarDate } from '@/method/follow-ups'
import { PAY_LAW_DATED, payLaw } from '@/method/pay-law'

describe('the table of pay laws', () => {
  it('would say two things of one region', () => {
    const regions = payLaw.map((law) => law.region)
    expect(new Set(regions).size).toBe(regions.length)
  })

  it('would list a region of which it has nothing to say', () => {
    expect(payLaw.filter((law) => law.history === null && !law.ranges)).toEqual([])
  })

  it('would keep from a candidate that questions about earlier pay may be restricted (obligation 18)', () => {
    const unknown = payLaw.filter(({ history }) => history === null)
    // Only Ontario has rules on postings and none on questions.
    expect(unknown.map(({ region }) => region)).toEqual(['CA-ON'])
  })

  it('would announce a law that was still to come when the table was looked over', () => {
    for (const { since } of payLaw) {
      if (since === undefined) continue
      expect(parseCalendarDate(since)).not.toBeNull()
      expect(since < `${PAY_LAW_DATED}-01`).toBe(true)
    }
  })

  it('would send a candidate who wants to look it up to no page, or to an open line', () => {
    for (const { url } of payLaw) expect(new URL(url).protocol).toBe('https:')
  })

  it('would pass for legal advice: it may say only what may be', () => {
    const { history, ranges, rangesInEu, sinceInEu, cities } = text.payLaw
    for (const law of [...Object.values(history), ranges, rangesInEu, sinceInEu(''), cities]) {
      expect(law).toMatch(/\bmay\b/)
    }
    expect(text.payLaw.dated('October 2026')).toContain('October 2026')
  })
})
