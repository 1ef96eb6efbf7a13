import { type ComponentProps, useId } from 'react'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { Select } from '@/components/ui/Select'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { MeetingRead, Read } from '@/meetings/invitation/shape'
import { LINK_LENGTH } from '@/storage/records/record'
import styles from './Invitation.module.css'
import { fitsAsLength, fitsAsText, personFields, type PlanFields } from './invitation-fields'
import { timeOfField } from './local-time'
import { useIsKnown } from './use-invitation'

const words = pages.invitation
const { company, role, at } = text.newCall

interface Props {
  /** Undefined while nothing was read. */
  meeting: MeetingRead | undefined
  fields: PlanFields
  onType(change: Partial<PlanFields>): void
}

/** The fields of a call to plan. Under each stands where its value was read, or that it was not found. */
export function InvitationFields({ meeting, fields, onType }: Props) {
  const isKnown = useIsKnown(fields.name.trim())
  const name = (
    <NotedField
      label={company}
      value={fields.name}
      required
      notes={[meeting && sourceOf(meeting.company), isKnown && words.knownCompany]}
      onValue={(value) => onType({ name: value })}
    />
  )
  const job = (
    <NotedField
      label={role}
      value={fields.role}
      notes={[meeting?.role && sourceOf(meeting.role)]}
      onValue={(value) => onType({ role: value })}
    />
  )
  const time = (
    <NotedField
      label={at}
      type="datetime-local"
      max="9999-12-31T23:59"
      value={fields.at}
      notes={[...(meeting ? notesOfTime(meeting) : []), isPast(fields.at) && words.past]}
      onValue={(value) => onType({ at: value })}
    />
  )
  return (
    <fieldset className={styles.read}>
      {meeting && (
        <>
          <legend className={styles.title}>{words.title}</legend>
          <p className={looks.small}>{words.check}</p>
        </>
      )}
      <div className={meeting ? styles.fields : styles.read}>
        {name}
        {job}
        {time}
        {meeting && <Meeting meeting={meeting} fields={fields} onType={onType} />}
      </div>
      {meeting && <Facts meeting={meeting} />}
    </fieldset>
  )
}

/** Length, link and person: they are asked for once something was read. */
function Meeting({ meeting, fields, onType }: Props & { meeting: MeetingRead }) {
  const { key } = meeting.link?.value ?? { key: null }
  const isRead = fields.link !== '' && fields.link === meeting.link?.value.address
  return (
    <>
      <NotedField
        label={words.minutes}
        inputMode="numeric"
        value={fields.minutes}
        aria-invalid={!fitsAsLength(fields.minutes)}
        notes={[sourceOf(meeting.minutes), !fitsAsLength(fields.minutes) && words.minutesRange]}
        onValue={(value) => onType({ minutes: value.replace(/\D/g, '') })}
      />
      <NotedField
        label={words.link}
        inputMode="url"
        limit={LINK_LENGTH}
        value={fields.link}
        notes={[
          sourceOf(meeting.link),
          isRead && (key === null ? words.noKnownMeeting : words.knownMeeting),
        ]}
        onValue={(value) => onType({ link: value })}
      />
      {meeting.people.length > 1 && <Who meeting={meeting} fields={fields} onType={onType} />}
      <NotedField
        label={words.person}
        value={fields.person}
        notes={[sourceOfPerson(meeting, fields)]}
        onValue={(value) => onType({ person: value })}
      />
      <NotedField
        label={words.email}
        inputMode="email"
        value={fields.email}
        notes={[]}
        onValue={(value) => onType({ email: value })}
      />
    </>
  )
}

/** A choice among the people of the invitation. */
function Who({ meeting: { people }, fields, onType }: Props & { meeting: MeetingRead }) {
  const options = people.map(
    ({ name, email }, index) => [String(index), [name, email].filter(Boolean).join(', ')] as const,
  )
  return (
    <Select
      label={words.people}
      value={String(people.findIndex((one) => isIn(one, fields)))}
      options={[['-1', words.nobody], ...options]}
      onValue={(index) => onType(personFields(people[Number(index)]))}
    />
  )
}

const isIn = ({ name, email }: { name: string; email: string }, fields: PlanFields) =>
  name === fields.person && email === fields.email

/** What has no field. */
function Facts({ meeting }: { meeting: MeetingRead }) {
  const { title, phone, pin, repeats } = meeting
  const facts = [
    [words.subject, title],
    [words.phone, phone],
    [words.pin, pin],
  ] as const
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(
          ([label, read]) =>
            read && (
              <div key={label} className={styles.fact}>
                <dt>{label}</dt>
                <dd>
                  {read.value}{' '}
                  {read !== title && <span className={looks.small}>{sourceOf(read)}</span>}
                </dd>
              </div>
            ),
        )}
      </dl>
      {repeats !== 'no' && <p>{words.repeats[repeats]}</p>}
      <p className={looks.small}>{fitsAsText(meeting) ? words.kept : words.tooLong}</p>
    </>
  )
}

const sourceOf = (read: Read<unknown> | null): string =>
  read ? words.from(words.sources[read.from]) : words.nothing

function sourceOfPerson({ people }: MeetingRead, fields: PlanFields): string {
  const person = people.find((one) => isIn(one, fields))
  return person ? words.from(words.sources[person.from]) : words.nothing
}

function notesOfTime({ when }: MeetingRead): string[] {
  if (!when) return [words.nothing]
  const { given, zone, problem } = when.value
  return [
    given === '' ? '' : words.given(given, zone),
    problem ? words.problems[problem] : words.from(words.sources[when.from]),
  ]
}

const isPast = (value: string): boolean => (timeOfField(value) ?? Infinity) < Date.now()

/** A field with what is said of its value. */
function NotedField({
  notes,
  ...rest
}: ComponentProps<typeof Field> & { notes: readonly (string | false | null | undefined)[] }) {
  const id = useId()
  const said = notes.filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <Field aria-describedby={said === '' ? undefined : id} {...rest} />
      {said !== '' && (
        <p id={id} className={looks.small}>
          {said}
        </p>
      )}
    </div>
  )
}
