import { useMemo, useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import type { Company } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import { type Brief, briefOf, payCard } from './brief'
import { Sheet, SheetPart } from './Sheet'
import styles from './Sheet.module.css'
import { shortened } from './shorten'

const words = pages.takeOut.print
/** More do not stand in one line of the page. */
const NAME_LETTERS = 60

/** The brief before a call, on one page. */
export function BriefSheet({ company }: { company: Company }) {
  const dossier = useMirror((mirror) => mirror.dossier)
  const [opened] = useState(() => Date.now())
  const brief = useMemo(
    () => dossier && briefOf(dossier, company.id, opened),
    [dossier, company.id, opened],
  )
  if (!dossier || !brief) return null
  return (
    <Sheet
      company={company}
      title={words.briefOf(shortened(company.name, NAME_LETTERS))}
      job={shortened(company.role, NAME_LETTERS)}
      payLabel={words.pay}
    >
      {(pay) => (
        <>
          <TheCall brief={brief} />
          {brief.points.length > 0 && (
            <SheetPart title={words.points}>
              <Lines lines={brief.points} />
            </SheetPart>
          )}
          <div className={styles.columns}>
            <Answers brief={brief} />
            <div>
              <SheetPart title={words.questions}>
                <Lines lines={brief.questions.shown} />
                <More left={brief.questions.left} />
              </SheetPart>
              <SheetPart title={words.signals}>
                <Lines lines={brief.signals} />
              </SheetPart>
            </div>
          </div>
          <Pay dossier={dossier} companyId={company.id} isShown={pay} />
        </>
      )}
    </Sheet>
  )
}

function TheCall({ brief: { call, people } }: { brief: Brief }) {
  return (
    <SheetPart title={words.call}>
      {call ? (
        <p>
          <b>{call.when}</b> · {call.kind}
        </p>
      ) : (
        <p>{words.noCall}</p>
      )}
      {people.shown.length > 0 && <p>{people.shown.join(' · ')}</p>}
      <More left={people.left} />
      {call?.link && <p>{call.link}</p>}
    </SheetPart>
  )
}

const Answers = ({ brief: { answers } }: { brief: Brief }) => (
  <SheetPart title={words.answers}>
    <dl>
      {answers.shown.map(({ ask, points }) => (
        <div key={ask} className={styles.answer}>
          <dt>{ask}</dt>
          <dd className={points ? undefined : looks.soft}>{points || words.noPoints}</dd>
        </div>
      ))}
    </dl>
    <More left={answers.left} />
  </SheetPart>
)

function Pay({
  dossier,
  companyId,
  isShown,
}: {
  dossier: Dossier
  companyId: string
  isShown: boolean
}) {
  if (!isShown) return <p className={looks.small}>{words.payHidden}</p>
  return (
    <SheetPart title={words.policy}>
      <Lines lines={payCard(dossier, companyId)} />
    </SheetPart>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className={styles.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const More = ({ left }: { left: number }) =>
  left > 0 && <p className={looks.small}>{words.more(left)}</p>
