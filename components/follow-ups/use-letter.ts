import { useMemo } from 'react'
import { typed, useMirror } from '@/components/mirror/mirror'
import { text } from '@/locales/text'
import { answerOf } from '@/storage/records/answer'
import { awaitedAt, type DueFollowUp } from '@/storage/records/due'
import { asKept, asRead, draftOf, ownLines } from './letter'
import { type Mention, mentionsOf, withMention } from './mention'
import { newTimeDraft, newTimeLines } from './new-time'

/** The follow-ups that are done with a letter. */
export const letters = {
  'thank-you': { words: text.thankYou, draft: draftOf },
  'new-time': { words: text.newTime, draft: newTimeDraft },
}

/** A follow-up that is done with a letter. */
export type LetterFollowUp = DueFollowUp & { kind: keyof typeof letters }

export const hasLetter = (followUp: DueFollowUp): followUp is LetterFollowUp =>
  Object.hasOwn(letters, followUp.kind)

/** How many notes the first draft mentions by itself. */
const MENTIONED = 2

/** The letter as it reads now, what it can mention, and a function that changes it. */
export function useLetter(followUp: LetterFollowUp, now: number) {
  const { companyId, callId, kind } = followUp
  const subject = `${kind}:${callId}`
  const mentions = useMentions(followUp)
  const role = useMirror(({ dossier }) => dossier?.companies[0]?.role ?? '')
  const call = useMirror(({ dossier }) => dossier?.calls.find(({ id }) => id === callId))
  const kept = useMirror(
    ({ dossier }) => answerOf(dossier?.answers ?? [], companyId, subject)?.text,
  )
  const own =
    kind === 'new-time'
      ? newTimeLines(followUp, call ? awaitedAt(call) : now, now)
      : ownLines(followUp, role, call?.endedAt ?? null, now)
  const draft = () =>
    mentions
      .filter(({ isPersonal }) => !isPersonal)
      .slice(0, MENTIONED)
      .reduce((letter, mention) => withMention(letter, mention, true), letters[kind].draft(own))
  return {
    role,
    own,
    mentions,
    letter: kept === undefined ? draft() : asRead(kept, own),
    write: (letter: string) =>
      typed('answer.write', {
        companyId,
        subject,
        text: asKept(letter, own),
        now: Date.now(),
      }),
  }
}

/** Only the thanks mention what was said. */
function useMentions({ callId, personId, kind }: LetterFollowUp): readonly Mention[] {
  const notes = useMirror(({ dossier }) => dossier?.notes)
  const person = useMirror(({ dossier }) => dossier?.people.find(({ id }) => id === personId))
  return useMemo(
    () => (kind === 'thank-you' ? mentionsOf(callId, notes ?? [], person) : []),
    [kind, callId, notes, person],
  )
}
