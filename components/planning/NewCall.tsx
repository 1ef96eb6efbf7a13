import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { companyKey } from '@/storage/records/company-name'
import { LINK_LENGTH, SHORT_LENGTH } from '@/storage/records/record'
import { pasteInOneLine } from './LinkField'
import { timeOfField } from './local-time'
import styles from './NewCall.module.css'
import { addCompany } from './new-call'
import { useMeetingOfLink } from './use-meeting-of-link'

const words = text.newCall

interface Props {
  /** A company alone, or a call with it. */
  adds: 'company' | 'call'
  onAdded(companyId: string, name: string): void
  onCancel(): void
}

/** Plans a call with a company by its name and the pasted invitation, or adds the company alone. */
export function NewCall({ adds, onAdded, onCancel }: Props) {
  const [fields, setFields] = useState({ name: '', role: '', link: '', at: '' })
  const set = (change: Partial<typeof fields>) => setFields((known) => ({ ...known, ...change }))
  const { problem, run } = useOnce()
  const name = fields.name.trim()
  const role = fields.role.trim()
  // A name that is cut is another name. Each field says that it is too long.
  const fits =
    name.length <= SHORT_LENGTH && role.length <= SHORT_LENGTH && fields.link.length <= LINK_LENGTH
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (companyKey(name) === '' || !fits) return
    const call = adds === 'call' ? { link: fields.link, plannedAt: timeOfField(fields.at) } : null
    void run(async () => {
      const added = await addCompany({ name, role }, call)
      if (!added.ok) return text.saveState.reasons[added.reason]
      onAdded(added.companyId, name)
      return ''
    })
  }
  const label = adds === 'call' ? words.plan : words.add
  return (
    <form className={styles.form} aria-label={label} onSubmit={submit}>
      {adds === 'call' && <Link value={fields.link} onValue={(link) => set({ link })} />}
      <Field
        label={words.company}
        value={fields.name}
        ref={focusOnMount}
        required
        onValue={(value) => set({ name: value })}
      />
      <Field label={words.role} value={fields.role} onValue={(value) => set({ role: value })} />
      {adds === 'call' && (
        <Field
          label={words.at}
          type="datetime-local"
          max="9999-12-31T23:59"
          value={fields.at}
          onValue={(at) => set({ at })}
        />
      )}
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
      <p className={styles.acts}>
        <Button type="submit" look="main">
          {label}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </form>
  )
}

/** The pasted invitation, and whether Candid knows its meeting. */
function Link({ value, onValue }: { value: string; onValue(value: string): void }) {
  const help = useId()
  const read = useMeetingOfLink(value)
  return (
    <div className={styles.line}>
      <Field
        label={words.invitation}
        inputMode="url"
        limit={LINK_LENGTH}
        placeholder={words.invitationHint}
        value={value}
        aria-describedby={help}
        onValue={onValue}
        onPaste={(event) => pasteInOneLine(event, onValue)}
      />
      <output id={help} className={looks.small}>
        {read && text.planning[saidOf(read)]}
      </output>
    </div>
  )
}

const focusOnMount = (input: HTMLInputElement | null) => input?.focus()

function saidOf({ key, address }: { key: string | null; address: string | null }) {
  if (key !== null) return 'linkKnown'
  return address === null ? 'linkNoAddress' : 'linkUnknown'
}

/** Runs one thing at a time: a second click must not add it twice. What went wrong is said. */
function useOnce() {
  const [problem, setProblem] = useState('')
  const isBusy = useRef(false)
  const run = async (work: () => Promise<string>) => {
    if (isBusy.current) return
    isBusy.current = true
    setProblem('')
    try {
      setProblem(await work())
    } catch {
      setProblem(text.saveState.reasons.unreachable)
    }
    isBusy.current = false
  }
  return { problem, run }
}
