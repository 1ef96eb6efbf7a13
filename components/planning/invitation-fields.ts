import type { MeetingRead, PersonRead } from '@/meetings/invitation/shape'
import { LONGEST_PLANNED_MINUTES, SHORTEST_PLANNED_MINUTES } from '@/method/call-shape'
import { LINK_LENGTH, LONG_LENGTH, SHORT_LENGTH } from '@/storage/records/record'
import { fieldTime, timeOfField } from './local-time'
import type { NewCall } from './new-call'

/** The fields of a call to plan, as they are typed. */
export interface PlanFields {
  name: string
  role: string
  at: string
  minutes: string
  link: string
  person: string
  email: string
}

const nothing: PlanFields = {
  name: '',
  role: '',
  at: '',
  minutes: '',
  link: '',
  person: '',
  email: '',
}

/** The fields: what was typed, else what the invitation says. */
export const fieldsOf = (
  meeting: MeetingRead | undefined,
  typed: Partial<PlanFields>,
): PlanFields => ({ ...nothing, ...(meeting && readFields(meeting)), ...typed })

function readFields({ company, role, when, minutes, link, people }: MeetingRead): PlanFields {
  const host = people.find(({ isOrganizer }) => isOrganizer)
  return {
    name: company?.value ?? '',
    role: role?.value ?? '',
    at: fieldTime(when?.value.at ?? null),
    minutes: minutes ? String(minutes.value) : '',
    link: link?.value.address ?? '',
    ...personFields(host),
  }
}

export const personFields = (person: PersonRead | undefined) => ({
  person: person?.name ?? '',
  email: person?.email ?? '',
})

/** Whether each field can be kept as it is: nothing is cut. */
export const fit = ({ name, role, minutes, link, person, email }: PlanFields): boolean =>
  [name, role, person, email].every((value) => value.trim().length <= SHORT_LENGTH) &&
  link.length <= LINK_LENGTH &&
  fitsAsLength(minutes)

/** Whether a call can be planned for so many minutes. Without a length, it has the usual one. */
export const fitsAsLength = (minutes: string): boolean =>
  minutes === '' ||
  (Number(minutes) >= SHORTEST_PLANNED_MINUTES && Number(minutes) <= LONGEST_PLANNED_MINUTES)

/** Whether the text of an invitation can be kept. */
export const fitsAsText = ({ text }: MeetingRead): boolean => text.length <= LONG_LENGTH

/** The call as the fields say, with what the invitation says besides. */
export function newCallOf(fields: PlanFields, meeting: MeetingRead | undefined): NewCall {
  const { person, email } = fields
  return {
    name: fields.name.trim(),
    role: fields.role.trim(),
    link: fields.link,
    plannedAt: timeOfField(fields.at),
    ...(fields.minutes === '' ? {} : { plannedMinutes: Number(fields.minutes) }),
    title: meeting?.title?.value ?? '',
    person: { name: person.trim(), email: email.trim() },
    ...sourceOf(meeting),
  }
}

/** Where the call comes from: the text, and the calendar's event. */
export const sourceOf = (meeting: MeetingRead | undefined) => ({
  invitation: meeting && fitsAsText(meeting) ? meeting.text : '',
  uid: meeting?.uid ?? null,
  sequence: meeting?.uid == null ? null : meeting.sequence,
})
