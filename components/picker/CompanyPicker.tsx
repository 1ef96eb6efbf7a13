import { type FormEvent, useId, useRef, useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { PRACTICE_PAGE } from '@/components/shared/company-page'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { ask, type CompanySummary, type TabMeeting } from '@/messages'
import { companyKey } from '@/storage/records/company-name'
import { SHORT_LENGTH } from '@/storage/records/record'
import { bindCall, bindNewCompany, hasContent, type How, likelyHow, type NewCompany } from './bind'
import styles from './CompanyPicker.module.css'
import { CompanyList } from './CompanyList'
import { HowChoice } from './HowChoice'
import { LeftNotes } from './LeftNotes'
import { NotThisMeeting } from './NotThisMeeting'
import { OnlyKnown } from './OnlyKnown'
import { UnnamedNotes } from './UnnamedNotes'
import { useCompanies } from './use-companies'
import { usePastedInvitation } from './use-pasted-invitation'

const texts = text.panel.picker

interface Props {
  onBound?: () => void
  /** Whether it stands in a call page. */
  docked?: boolean
}

/** Asks with which company the call is, and whose the notes of earlier calls are. */
export function CompanyPicker(props: Props) {
  return (
    <div className={styles.picker}>
      <CompanyForm {...props} />
      <LeftNotes />
      {props.docked && <OnlyKnown />}
    </div>
  )
}

/** A known company, or a new one by its name. */
function CompanyForm({ onBound, docked = false }: Props) {
  const meeting = useMirror((mirror) => mirror.situation?.meeting ?? null)
  const tabId = useMirror((mirror) => mirror.situation?.tabId ?? null)
  const [name, setName] = useState('')
  const [role, setRole] = useState('')
  const [person, setPerson] = useState('')
  const [problem, setProblem] = useState('')
  const { how, choice } = useHow()
  const { companies, isUnread } = useCompanies(name, tabId)
  const heading = useId()
  const invitation = usePastedInvitation({ name: setName, role: setRole, person: setPerson })

  const wanted = name.trim()
  const known = sameName(companies, wanted)
  const isNew = companyKey(wanted) !== '' && companies !== undefined && !known
  // A name that is cut is another name. Each field says that it is too long.
  const fits = [name, role, person].every(({ length }) => length <= SHORT_LENGTH)

  const isBusy = useRef(false)
  const finish = async (bind: () => ReturnType<typeof bindCall>) => {
    // A second click must not open a second call.
    if (isBusy.current) return
    isBusy.current = true
    setProblem('')
    try {
      const refusal = await bind()
      if (refusal) setProblem(text.saveState.reasons[refusal.reason])
      else onBound?.()
    } catch {
      setProblem(text.saveState.reasons.unreachable)
    }
    isBusy.current = false
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (known) void finish(() => bindCall(known.companyId, meeting, how))
    else if (isNew && fits)
      void finish(() =>
        bindByName({ name: wanted, role: role.trim(), person: person.trim() }, meeting, how),
      )
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-labelledby={heading}>
      <div className={styles.head}>
        <h1 id={heading} className={looks.heading}>
          {texts.question}
        </h1>
        {docked && <NotThisMeeting />}
      </div>
      {choice}
      <Field
        label={texts.search}
        value={name}
        onValue={setName}
        placeholder={texts.searchHint}
        onPaste={invitation.onPaste}
      />
      <output className={looks.small}>{invitation.said}</output>
      {isNew && (
        <>
          <Field label={texts.role} value={role} onValue={setRole} />
          <Field label={texts.person} value={person} onValue={setPerson} />
          {fits && (
            <Button type="submit" look="main" className={styles.add}>
              {texts.create(wanted)}
            </Button>
          )}
        </>
      )}
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
      {isUnread && <p className={looks.soft}>{texts.unread}</p>}
      {companies?.length === 0 && !wanted && <NoneYet />}
      <UnnamedNotes />
      <CompanyList
        companies={companies ?? []}
        isAsked={wanted !== ''}
        onChoose={(companyId) => void finish(() => bindCall(companyId, meeting, how))}
      />
    </form>
  )
}

const sameName = (companies: readonly CompanySummary[] | undefined, name: string) =>
  companies?.find((company) => companyKey(company.name) === companyKey(name))

/** Asks once more before it adds a company: the list may be of an earlier letter, or another panel has added it. */
async function bindByName(added: NewCompany, meeting: TabMeeting | null, how: How) {
  const same = sameName(await ask('companies', { search: added.name, tabId: null }), added.name)
  if (!same) return bindNewCompany(added, meeting, how)
  const { companyId } = same
  const { person: name } = added
  const input = { id: crypto.randomUUID(), companyId, name, now: Date.now() }
  return bindCall(companyId, meeting, how, name ? [{ name: 'person.write', input }] : [])
}

/** What is to become of the call at hand, with the choice if it makes a difference. */
function useHow() {
  const call = useMirror((mirror) => mirror.call)
  const meeting = useMirror((mirror) => mirror.situation?.meeting ?? null)
  const company = useMirror(({ dossier }) => dossier?.companies[0]?.name ?? '')
  const isAsked = useMirror((mirror) => hasContent(mirror.call, mirror.dossier))
  const [chosen, setChosen] = useState<How>()
  const [likely] = useState(() => likelyHow(call, meeting, Date.now()))
  const how = chosen ?? likely
  const choice = isAsked && <HowChoice how={how} company={company} onHow={setChosen} />
  return { how, choice }
}

/** Shown while there is no company: what Candid is, as on every surface. The candidate can practise first. */
function NoneYet() {
  return (
    <p className={looks.soft}>
      {text.firstRun.sentence}{' '}
      <a className={styles.practise} href={PRACTICE_PAGE} target="_blank" rel="noreferrer">
        {text.firstRun.practise}
      </a>
    </p>
  )
}
