import {
  callPage,
  companyPage,
  everythingPage,
  OWN_PAGE,
  PANEL_PAGE,
} from '@/components/shared/company-page'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { promptText } from '@/locales/wording'
import { topicOfField } from '@/method/findings'
import { preparationFacts } from '@/method/preparation-facts'
import { isPromptId } from '@/method/prompts'
import { isReadyQuestion } from '@/method/ready-questions'
import { OWN_ID } from '@/storage/records/company'
import type { Searchable } from '@/storage/records/searchable'
import { UNNAMED_ID } from '@/storage/records/unnamed'

const words = pages.search

const factOf = (subject: string) => preparationFacts.find(({ id }) => id === subject)?.id

/** The address at which the candidate reads and edits what was found. */
export function placeOfHit({ table, id, companyId, callId, subject }: Searchable): string {
  if (companyId === OWN_ID) return OWN_PAGE
  // A note of a call without a company stands in the panel, where the company is named.
  if (companyId === UNNAMED_ID) return PANEL_PAGE
  if (table === 'companies') return companyPage(companyId)
  if (table === 'people') return everythingPage(companyId, 'people')
  if (table === 'questions') return everythingPage(companyId, 'questions')
  if (table === 'answers') return everythingPage(companyId, factOf(subject) ? 'facts' : 'answers')
  if (callId === null) return companyPage(companyId, 'learned')
  return table === 'notes' ? callPage(callId, id) : callPage(callId)
}

/** What was found, in a word or two: "Note", "Growth", "How they make money". */
export function kindOfHit({ table, subject }: Searchable): string {
  if (table === 'answers') return answerTo(subject)
  const topic = table === 'findings' ? topicOfField(subject) : undefined
  if (topic) return text.findings.topics[topic.id]
  return table === 'calls' ? '' : words.kinds[table]
}

function answerTo(subject: string): string {
  const fact = factOf(subject)
  if (fact) return text.preparation.facts[fact].label
  const [question = ''] = subject.split('/')
  if (isPromptId(question)) return promptText(null, question).ask
  return isReadyQuestion(question)
    ? text.readyQuestions.questions[question].ask
    : words.kinds.answers
}
