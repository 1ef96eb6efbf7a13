import { useMirror } from '@/components/mirror/mirror'
import { type FieldId, type FindingTopic, wordsFieldOf } from '@/method/findings'
import { findingOf } from '@/storage/records/finding'
import type { Note } from '@/storage/records/note'
import { saidField, saidIn } from '@/storage/records/said'
import { writeFinding } from './findings'
import { holdsLines, withLines, withoutLines } from './lines-in-text'
import { useCall } from './use-call'

/** Where the text of a note can be copied to: the words of a topic, or the answer to a question. */
export type Place = { topic: FindingTopic } | { question: string }

/** Copies the text of a note to its place, with the note's time. A second tap takes it out. */
export function useFiling({ text, at }: Pick<Note, 'text' | 'at'>) {
  const call = useCall()
  // The findings alone say whether it is there, so that a typed note renders nothing.
  const findings = useMirror(({ dossier }) => dossier?.findings)
  const said = text.trim()
  const isIn = (place: Place): boolean =>
    said !== '' && holdsLines(findingOf(findings ?? [], call.id, fieldOf(place))?.text ?? '', said)
  const toggle = (place: Place): void => {
    const { dossier } = useMirror.getState()
    if (!dossier) return
    const known =
      'question' in place
        ? saidIn(dossier, call.id, place.question)
        : (findingOf(dossier.findings, call.id, fieldOf(place))?.text ?? '')
    const change = isIn(place) ? withoutLines : withLines
    writeFinding(call, fieldOf(place), change(known, said), { at, complete: true })
  }
  return { isIn, toggle }
}

function fieldOf(place: Place) {
  if ('question' in place) return saidField(place.question)
  const field: FieldId | undefined = wordsFieldOf(place.topic)
  if (field === undefined) throw new Error(`${place.topic.id} has no room for words`)
  return field
}
