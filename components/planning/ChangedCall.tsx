import looks from '@/components/ui/Looks.module.css'
import { companyPage } from '@/components/shared/company-page'
import { weekdayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { MeetingRead } from '@/meetings/invitation/shape'
import type { Call } from '@/storage/records/call'
import styles from './Invitation.module.css'
import { fitsAsLength, fitsAsText } from './invitation-fields'
import type { CallChange } from './new-call'
import type { PlannedFrom } from './use-invitation'

const words = pages.invitation

/** What a newer invitation changes on the call that is planned from the same event, before and after. */
export function ChangedCall({
  known: { call, company },
  meeting,
}: {
  known: NonNullable<PlannedFrom>
  meeting: MeetingRead
}) {
  const change = changeOf(call, meeting)
  const when = call.plannedAt === null ? '' : weekdayAndTime.format(call.plannedAt)
  const title = when ? words.changeOf(when, company) : words.changeUndated(company)
  if (!change)
    return (
      <p>
        {unchanged(call, meeting)} <a href={companyPage(call.companyId)}>{words.toIt(company)}</a>
      </p>
    )
  return (
    <section className={styles.read} aria-label={title}>
      <p className={looks.title}>{title}</p>
      <p>{words.changes}</p>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(call, change).map(([label, before, after]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {meeting.when?.value.problem && <p>{words.problems[meeting.when.value.problem]}</p>}
    </section>
  )
}

/** Why nothing is changed. A time that is not understood may be another one. */
function unchanged(call: Call, meeting: MeetingRead): string {
  if (isOlder(call, meeting)) return words.older
  const { at, given, zone, problem } = meeting.when?.value ?? {}
  if (at !== null || !problem) return words.same
  return [given && words.given(given, zone ?? ''), words.problems[problem]]
    .filter(Boolean)
    .join(' ')
}

const isOlder = ({ sequence }: Call, meeting: MeetingRead) =>
  meeting.sequence !== null && meeting.sequence < (sequence ?? 0)

/** @returns null if the invitation is older than the call, or changes nothing of it */
export function changeOf(call: Call, meeting: MeetingRead): CallChange | null {
  if (isOlder(call, meeting) || meeting.isCancelled) return null
  const [at, minutes] = [meeting.when?.value.at, meeting.minutes?.value]
  const address = meeting.link?.value.address
  const change = {
    ...(at != null && at !== call.plannedAt ? { plannedAt: at } : {}),
    ...(minutes !== undefined && minutes !== call.plannedMinutes && fitsAsLength(String(minutes))
      ? { plannedMinutes: minutes }
      : {}),
    ...(address && address !== call.link ? { link: address } : {}),
  }
  if (Object.keys(change).length === 0) return null
  const invitation = fitsAsText(meeting) ? meeting.text : call.invitation
  return { ...change, invitation, sequence: meeting.sequence ?? call.sequence }
}

function rowsOf(call: Call, { plannedAt, plannedMinutes, link }: CallChange) {
  const time = (at: number | null) => (at === null ? words.none : weekdayAndTime.format(at))
  const rows: [string, string, string][] = []
  if (plannedAt !== undefined) rows.push([text.newCall.at, time(call.plannedAt), time(plannedAt)])
  if (plannedMinutes !== undefined)
    rows.push([words.minutes, String(call.plannedMinutes), String(plannedMinutes)])
  if (link !== undefined) rows.push([words.link, call.link || words.none, link])
  return rows
}
