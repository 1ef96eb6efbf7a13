import { partSubject } from './answer-parts'
import { payFigures, payFigureSubject, payUnitSubject } from './pay-policies'

const values = new Set([payUnitSubject, ...payFigures.map(payFigureSubject)])
const inOneLine = new Set([partSubject('found-us', 'channel'), partSubject('found-us', 'referrer')])

/** What an answer on a subject is: text of many lines, text in one line, or one value. */
export function answerShape(subject: string): 'lines' | 'line' | 'value' {
  if (values.has(subject)) return 'value'
  return inOneLine.has(subject) ? 'line' : 'lines'
}
