import { typed, useMirror } from '@/components/mirror/mirror'
import { answerText, writeAnswer } from '@/components/shared/use-answer'
import { parseAmount } from '@/method/money'
import { type PayFigure, payFigures, payFigureSubject, payUnitSubject } from '@/method/pay-policies'
import { OWN_ID } from '@/storage/records/company'
import type { CommandInput } from '@/storage/records/dossier'
import { keptOf, policyOf, salaryOf } from '@/components/shared/pay'
import { type Unit, unitText } from './unit'

type Change = Omit<CommandInput<'salary.edit'>, 'companyId' | 'now'>

const dossierNow = () => useMirror.getState().dossier

/** Changes a card. A new card gets the policy that the candidate chose in general. */
export function editCard(companyId: string, change: Change, { complete = true } = {}): void {
  const dossier = dossierNow()
  const isNew = salaryOf(dossier, companyId) === undefined
  const policy = isNew ? { policy: policyOf(dossier, companyId) } : {}
  typed('salary.edit', { companyId, now: Date.now(), ...policy, ...change }, { complete })
}

/** Keeps what is typed for an amount: as an amount if it can be read, else as text. */
export function typeFigure(companyId: string, figure: PayFigure, text: string, unit: Unit): void {
  const amount = parseAmount(text)
  const money = amount === null ? null : { amount, ...unit }
  const words = money ? '' : text
  const subject = payFigureSubject(figure)
  const keepWords = () => {
    if (answerText(dossierNow(), companyId, subject) !== words)
      writeAnswer(companyId, subject, words)
  }
  // The new value is written before the old one is cleared, so that one of them is always kept.
  if (!money) keepWords()
  const before = keptOf(dossierNow(), companyId, figure).money
  // The unit of a removed amount is kept for the next one.
  if (before && !money) writeAnswer(companyId, payUnitSubject, unitText(before))
  if (before || money) editCard(companyId, { [figure]: money }, { complete: false })
  if (money) keepWords()
}

/** Sets the unit of a card's amounts, and remembers it for the next card. */
export function chooseUnit(companyId: string, unit: Unit): void {
  const dossier = dossierNow()
  const change = Object.fromEntries(
    payFigures.flatMap((figure) => {
      const { money } = keptOf(dossier, companyId, figure)
      return money ? [[figure, { ...money, ...unit }]] : []
    }),
  )
  if (Object.keys(change).length > 0) editCard(companyId, change)
  for (const whose of new Set([companyId, OWN_ID]))
    writeAnswer(whose, payUnitSubject, unitText(unit))
}
