import { describe, expect, it } from 'vitest'
import { isWritten, textOf } from '@/storage/records/answer'
import { OWN_ID } from '@/storage/records/company'
import { answerRow } from '../../rows'

const general = { companyId: OWN_ID }

describe('the text that counts at a company', () => {
  it.each([
    ['its own', [answerRow('pay', 'Here'), answerRow('pay', 'Anywhere', general)], 'Here', false],
    [
      'the general one, if its own is missing',
      [answerRow('pay', 'Anywhere', general)],
      'Anywhere',
      true,
    ],
    [
      'the general one, if its own is blank',
      [answerRow('pay', ' \n'), answerRow('pay', 'Anywhere', general)],
      'Anywhere',
      true,
    ],
    ['empty, if both are blank', [answerRow('pay', ' '), answerRow('pay', '', general)], '', false],
    [
      'empty, if only another company has one',
      [answerRow('pay', 'x', { companyId: 'b' })],
      '',
      false,
    ],
  ])('is %s', (_, answers, text, isGeneral) => {
    expect(textOf(answers, 'acme', 'pay')).toEqual({ text, isGeneral })
    expect(isWritten(answers, 'acme', 'pay')).toBe(text !== '')
  })

  it('is its own one, not the general one, among the general answers', () => {
    const answers = [answerRow('pay', 'Anywhere', general)]
    expect(textOf(answers, OWN_ID, 'pay')).toEqual({ text: 'Anywhere', isGeneral: false })
  })
})
