import { type ReactNode, useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { useKind } from '@/components/shared/use-wording'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { contactOf } from '@/storage/records/person'
import styles from './CallHeader.module.css'
import { Clock } from './Clock'
import { EditCompany } from './EditCompany'
import { HandClock } from './HandClock'

const texts = text.panel.header

/** The company and the person of the call, and its clock. */
export function CallHeader({
  controls,
  children,
  onOtherCompany,
}: {
  /** Stands at the end of the first line. */
  controls: ReactNode
  /** Stands under the lines, unless they are being edited. */
  children?: ReactNode
  /** Undefined if the company cannot change, as in a rehearsal. */
  onOtherCompany: (() => void) | undefined
}) {
  const call = useCall()
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const person = useMirror((mirror) => contactOf(mirror.dossier?.people ?? [], call.companyId))
  const state = useMirror((mirror) => mirror.situation?.meeting?.state)
  const [editing, setEditing] = useState(false)
  const kind = useKind()
  const known = [person?.name, company?.role].filter(Boolean)
  const detail = [
    ...(known.length > 0 ? known : [texts.noRole]),
    kind && text.kinds[kind].name,
  ].join(' · ')
  const unsensed = state === undefined || state === 'unknown' || state === 'elsewhere'

  if (editing)
    return (
      <EditCompany
        key={call.companyId}
        company={company}
        person={person}
        onDone={() => setEditing(false)}
        onOtherCompany={onOtherCompany}
      />
    )
  return (
    <>
      <div className={styles.line}>
        <h1 className={`${looks.cut} ${styles.company}`} title={company?.name}>
          {company?.name}
        </h1>
        <IconButton label={texts.edit} onClick={() => setEditing(true)}>
          <Icon name="pencil" />
        </IconButton>
        <div className={styles.controls}>{controls}</div>
      </div>
      <div className={styles.line}>
        <p className={`${looks.soft} ${looks.cut} ${styles.detail}`} title={detail}>
          {detail}
        </p>
        {state === 'left' && <p>{texts.ended}</p>}
        {(call.startedAt !== null || !unsensed) && <Clock call={call} />}
        {unsensed && <HandClock call={call} />}
      </div>
      {(state === 'unknown' || state === 'elsewhere') && call.startedAt === null && (
        <p className={styles.blind}>
          {state === 'unknown' ? texts.unknownState : texts.elsewhereState}
        </p>
      )}
      {children}
    </>
  )
}
