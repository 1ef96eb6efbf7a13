import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { companyRecord } from '@/components/shared/company-record'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { pages } from '@/locales/pages'
import type { RequestAnswer } from '@/messages'
import { dayOf } from '@/method/follow-ups'
import type { Company } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import { coachCopy, type OtherNames, otherNames } from './coach-copy'
import { CopyButton } from './CopyButton'
import { roles } from './finder'
import type { Piece } from './redact'
import { type MadeFile, SaveButton } from './SaveButton'
import styles from './TakeOut.module.css'

const words = pages.takeOut.coach

/** The copy for a coach: shown first, with what was taken out, then copied or saved. */
export function Coach({ company }: { company: Company }) {
  const dossier = useMirror((mirror) => mirror.dossier)
  const { others, isUnread } = useOtherNames(company)
  const [more, setMore] = useState('')
  // While somebody types, the page stays quick.
  const out = useDeferredValue(more)
  const pieces = useMemo(
    () => dossier && others && coachCopy(dossier, company, others, out),
    [dossier, company, others, out],
  )
  return (
    <Section id="coach" title={words.title}>
      <div className={styles.part}>
        <p>{words.what}</p>
        {dossier && isEmpty(dossier) ? (
          <p className={looks.soft}>{words.nothing}</p>
        ) : (
          <>
            <Field label={words.more} limit={Infinity} value={more} onValue={setMore} />
            {pieces && (
              <>
                <Preview pieces={pieces} />
                <Acts pieces={pieces} />
              </>
            )}
            {isUnread && (
              <p role="alert" className={looks.problem}>
                {words.namesUnread}
              </p>
            )}
          </>
        )}
      </div>
    </Section>
  )
}

const isEmpty = (dossier: Dossier): boolean => {
  const { calls, lost } = companyRecord(dossier)
  return calls.length + lost.length === 0
}

const written = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, role }) => (role === null ? text : `[${words.roles[role]}]`)).join('')

function Preview({ pieces }: { pieces: readonly Piece[] }) {
  const counts = roles
    .map((role) => ({ role, times: pieces.filter((piece) => piece.role === role).length }))
    .filter(({ times }) => times > 0)
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so it must be reached by keys */}
      <section className={styles.preview} aria-label={words.preview} tabIndex={0}>
        {pieces.map(({ text, role }, index) =>
          // oxlint-disable-next-line react/no-array-index-key -- the pieces have their order alone
          role === null ? text : <mark key={index}>[{words.roles[role]}]</mark>,
        )}
      </section>
      {counts.length > 0 && (
        <p className={looks.soft}>
          {words.taken}:{' '}
          {counts.map(({ role, times }) => words.count(words.roles[role], times)).join(' · ')}
        </p>
      )}
    </>
  )
}

function Acts({ pieces }: { pieces: readonly Piece[] }) {
  const copy = `${written(pieces)}\n`
  const make = async (): Promise<MadeFile> => ({
    file: new Blob([copy], { type: 'text/markdown' }),
    name: `candid-coach-${dayOf(Date.now())}.md`,
  })
  return (
    <div className={styles.acts}>
      <CopyButton look="main" textOf={() => copy}>
        {words.copy}
      </CopyButton>
      <SaveButton make={make}>{words.save}</SaveButton>
    </div>
  )
}

/** The names that are known besides those of this company's record; undefined until they are read. */
function useOtherNames({ id }: Company): { others: OtherNames | undefined; isUnread: boolean } {
  const [names, setNames] = useState<RequestAnswer<'everyName'>>()
  const [isUnread, setUnread] = useState(false)
  useEffect(() => {
    const read = (all: RequestAnswer<'everyName'>) => {
      setNames(all)
      setUnread(false)
    }
    return askUntilAnswered('everyName', {}, read, () => setUnread(true))
  }, [])
  const others = useMemo(() => names && otherNames(names, id), [names, id])
  return { others, isUnread }
}
