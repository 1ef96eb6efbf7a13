import { useState } from 'react'
import { Select } from '@/components/ui/Select'
import { weekdayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { MeetingRead } from '@/meetings/invitation/shape'
import { companyKey } from '@/storage/records/company-name'
import { AddForm } from './AddForm'
import { ChangedCall, changeOf } from './ChangedCall'
import { InvitationBox, type Pasted } from './InvitationBox'
import { InvitationFields } from './InvitationFields'
import { fieldsOf, fit, newCallOf, type PlanFields } from './invitation-fields'
import { addCompany, type CallChange, changeCall } from './new-call'
import { problemOf } from './problem-of'
import {
  plannedFrom,
  type PlannedFrom,
  readPasted,
  useInvitation,
  usePlannedFrom,
} from './use-invitation'
import { useNewIds } from './use-new-ids'
import { useOnce } from '@/components/shared/use-once'

const words = pages.invitation
const { plan } = text.newCall

export interface PlanFormProps {
  /** Whether a file can be chosen, too. */
  choosesFiles?: boolean
  onAdded(companyId: string, name: string): void
  onCancel(): void
}

/** Plans a call: from what is pasted, which is shown for review, or by hand. */
export function PlanForm({ choosesFiles = true, onAdded, onCancel }: PlanFormProps) {
  const [pasted, setPasted] = useState<Pasted>({ text: '', file: null })
  const [chosen, setChosen] = useState(0)
  const [typed, setTyped] = useState<Partial<PlanFields>>({})
  const { problem, run } = useOnce()
  const idsFor = useNewIds()
  const read = useInvitation(pasted.text)
  const meeting = read?.meetings[chosen]
  const asked = usePlannedFrom(meeting?.uid ?? null)
  const [found, setFound] = useState<PlannedFrom>(null)
  const known = found && found.call.uid === meeting?.uid ? found : asked
  const isNew = !known && !meeting?.isCancelled
  const change = meeting && known ? changeOf(known.call, meeting) : null
  const submit = () => {
    if (!isNew && !change) return
    void run(async () => {
      const done = change && known ? await changed(known, change) : await planned()
      if (done?.ok) onAdded(done.companyId, done.name)
      return done && !done.ok ? text.saveState.reasons[done.reason] : ''
    })
  }
  const planned = async () => {
    // What was pasted a moment ago may not be shown yet.
    const now = pasted.text.trim() === '' ? null : await readPasted(pasted.text)
    const from = now?.meetings[chosen]
    const fields = fieldsOf(from, typed)
    // A call of this event, or its end, is shown instead.
    if (from?.isCancelled) return null
    const before = from?.uid == null ? null : await plannedFrom(from.uid)
    setFound(before)
    if (before) return null
    if (companyKey(fields.name) === '' || !fit(fields)) return null
    const call = newCallOf(fields, from)
    const answer = await addCompany(call, call, idsFor(call.name))
    return answer.ok ? { ...answer, name: call.name } : answer
  }
  return (
    <AddForm
      label={plan}
      problem={problem}
      submit={submitLabel(isNew, change !== null)}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <InvitationBox
        pasted={pasted}
        choosesFiles={choosesFiles}
        onPaste={(next) => {
          setPasted(next)
          setChosen(0)
        }}
      >
        {read === null ? text.saveState.reasons.unreachable : read && problemOf(read)}
      </InvitationBox>
      {read && read.meetings.length > 1 && (
        <Select
          label={words.which}
          value={String(chosen)}
          options={read.meetings.map((one, index) => [String(index), nameOf(one)] as const)}
          onValue={(index) => setChosen(Number(index))}
        />
      )}
      {meeting?.isCancelled && <p>{words.cancelled}</p>}
      {meeting && known && !meeting.isCancelled && <ChangedCall known={known} meeting={meeting} />}
      {isNew && (
        <InvitationFields
          meeting={meeting}
          fields={fieldsOf(meeting, typed)}
          onType={(next) => setTyped((before) => ({ ...before, ...next }))}
        />
      )}
    </AddForm>
  )
}

async function changed({ call, company }: NonNullable<PlannedFrom>, change: CallChange) {
  const answer = await changeCall(call, change)
  return answer.ok ? { ...answer, name: company } : answer
}

function submitLabel(isNew: boolean, isChange: boolean): string | null {
  if (isNew) return plan
  return isChange ? words.change : null
}

const nameOf = ({ title, when }: MeetingRead): string =>
  [
    title?.value ?? words.untitled,
    when?.value.at == null ? when?.value.given : weekdayAndTime.format(when.value.at),
  ]
    .filter(Boolean)
    .join(', ')
