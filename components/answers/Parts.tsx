import { partsOfAnswer, companyFact, partSubject } from '@/method/answer-parts'
import { isSensitive } from '@/method/prompts'
import { showPay } from '@/components/shared/pay-shown'
import { OWN_ID } from '@/storage/records/company'
import { FactHere } from './FactHere'
import { Part } from './Part'

/** The parts of an answer. The fact about the company has a field where it is asked. Elsewhere it is offered. */
export function Parts({ question, companyId }: { question: string; companyId: string }) {
  // With the first letter there is text on pay. The field must not hide then.
  const onType = () => isSensitive(question) && showPay()
  const at = { question, companyId, onType }
  return partsOfAnswer(question).map((part) => {
    if (part !== 'fact') return <Part key={part} part={part} {...at} />
    // A fact belongs to one company. The general answers have none.
    if (companyId === OWN_ID) return null
    return partSubject(question, part) === companyFact ? (
      <Part key={part} part={part} {...at} />
    ) : (
      <FactHere key={part} {...at} />
    )
  })
}
