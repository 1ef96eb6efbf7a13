import { theirQuestions } from '@/components/shared/their-questions'
import { toAsk } from '@/components/shared/to-ask'
import { moneyText } from '@/components/shared/money-text'
import { effectiveOf, isEmpty, policyOf } from '@/components/shared/pay'
import { inOneLine } from '@/components/ui/one-line'
import { weekdayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { itemText, promptText } from '@/locales/wording'
import { answerSubjects } from '@/method/answer-parts'
import type { CallKind } from '@/method/call-kinds'
import { itemsOf } from '@/method/checklists'
import { payFigures, paySteps, payStepSubject } from '@/method/pay-policies'
import { isPromptId } from '@/method/prompts'
import { isReadyQuestion } from '@/method/ready-questions'
import { textOf } from '@/storage/records/answer'
import { type Call, LATE_MS } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { onList } from '@/storage/records/person'
import { wordingOf } from '@/storage/records/question'
import { firstOf, shortened } from './shorten'

// Everything is as short as it must be to stand on one page. What is longer says that it goes on.
const MOST = { people: 3, theirs: 7, mine: 6 } as const
const LETTERS = { person: 90, link: 140, point: 105, ask: 60, answer: 160, mine: 75, pay: 105 }

/** A question that they may ask, with the candidate's points in one line; '' for none. */
export interface BriefAnswer {
  ask: string
  points: string
}

export interface Brief {
  /** The next planned call; null for none. */
  call: { when: string; kind: string; link: string } | null
  people: { shown: readonly string[]; left: number }
  points: readonly string[]
  answers: { shown: readonly BriefAnswer[]; left: number }
  questions: { shown: readonly string[]; left: number }
  signals: readonly string[]
}

/** The page before a call. Nothing on pay is in it; see `payCard`. */
export function briefOf(dossier: Dossier, companyId: string, now: number): Brief {
  const call = nextCall(dossier.calls, now)
  const kind = call?.kind ?? null
  const written = (subject: string) => textOf(dossier.answers, companyId, subject).text
  const theirs = firstOf(theirQuestions(dossier, companyId), MOST.theirs)
  const people = firstOf(
    onList(dossier.people, companyId).filter(({ name, role }) => `${name}${role}`.trim() !== ''),
    MOST.people,
  )
  const mine = firstOf(toAsk(dossier.questions), MOST.mine)
  return {
    call: call && {
      when: weekdayAndTime.format(call.plannedAt ?? 0),
      kind: `${text.planning.kinds[call.kind]} · ${text.planning.length(call.plannedMinutes, '')}`,
      link: shortened(call.link, LETTERS.link),
    },
    people: {
      left: people.left,
      shown: people.shown.map(({ name, role }) =>
        shortened([name, role].filter(Boolean).join(', '), LETTERS.person),
      ),
    },
    points: ['fits-the-job', 'fits-the-company']
      .map((fact) => shortened(written(fact), LETTERS.point))
      .filter(Boolean),
    answers: {
      left: theirs.left,
      shown: theirs.shown.map((subject) => ({
        ask: shortened(askOf(dossier, companyId, kind, subject), LETTERS.ask),
        points:
          subject === 'pay'
            ? pages.takeOut.print.onPay
            : shortened(pointsOf(subject, written), LETTERS.answer),
      })),
    },
    questions: {
      left: mine.left,
      shown: mine.shown.map((subject) =>
        shortened(askOf(dossier, companyId, kind, subject), LETTERS.mine),
      ),
    },
    signals: itemsOf('vetting').map(({ id }) => itemText(kind, id)),
  }
}

/** How the candidate answers on pay, with the figures that only they know. */
export function payCard(dossier: Dossier, companyId: string): readonly string[] {
  const policy = policyOf(dossier, companyId)
  const said = paySteps(policy).map((step) => {
    const words = textOf(dossier.answers, companyId, payStepSubject(step)).text
    return [text.salary.steps[step].name, words].filter(Boolean).join(': ')
  })
  const points = textOf(dossier.answers, companyId, 'pay').text
  const figures = payFigures.flatMap((figure) => {
    const kept = effectiveOf(dossier, companyId, figure)
    if (isEmpty(kept)) return []
    return [`${pages.compare.figures[figure]}: ${kept.money ? moneyText(kept.money) : kept.words}`]
  })
  return [...said, points, ...figures]
    .filter((line) => line.trim() !== '')
    .map((line) => shortened(line, LETTERS.pay))
}

const nextCall = (calls: readonly Call[], now: number): Call | null =>
  calls
    .filter(
      ({ startedAt, missed, movedTo, plannedAt }) =>
        startedAt === null && !missed && movedTo === null && (plannedAt ?? 0) >= now - LATE_MS,
    )
    .toSorted((a, b) => (a.plannedAt ?? 0) - (b.plannedAt ?? 0))[0] ?? null

const pointsOf = (subject: string, written: (subject: string) => string): string =>
  answerSubjects(subject)
    .map((part) => inOneLine(written(part)))
    .filter(Boolean)
    .join('; ')

function askOf(dossier: Dossier, companyId: string, kind: CallKind | null, subject: string) {
  const own = wordingOf(dossier.questions, companyId, subject)
  if (own !== '') return own
  if (isReadyQuestion(subject)) return text.readyQuestions.questions[subject].ask
  return isPromptId(subject) ? promptText(kind, subject).ask : ''
}
