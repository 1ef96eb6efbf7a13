import { type ReactNode, useState } from 'react'
import { send, useMirror } from '@/components/mirror/store'
import { useCall } from '@/components/mirror/use-call'
import { Button, IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import styles from './CallHeader.module.css'
import { Clock } from './Clock'
import { EditCompany } from './EditCompany'

const texts = text.panel.header

/** Whose call this is and how far it has gone. */
export function CallHeader({
  controls,
  onOtherCompany,
}: {
  /** Stands at the end of the first line. */
  controls: ReactNode
  onOtherCompany(): void
}) {
  const call = useCall()
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const person = useMirror((mirror) => mirror.dossier?.people[0])
  const blind = useMirror((mirror) => mirror.situation?.meeting?.state === 'unknown')
  const [editing, setEditing] = useState(false)
  const act = (name: 'call.start' | 'call.end') =>
    send(name, { id: call.id, companyId: call.companyId, now: Date.now() })
  const running = call.startedAt !== null && call.endedAt === null

  if (editing)
    return (
      <EditCompany
        company={company}
        person={person}
        onDone={() => setEditing(false)}
        onOtherCompany={onOtherCompany}
      />
    )
  return (
    <>
      <div className={styles.line}>
        <h1 className={styles.company} title={company?.name}>
          {company?.name}
        </h1>
        <IconButton label={texts.edit} onClick={() => setEditing(true)}>
          <Icon name="pencil" />
        </IconButton>
        <div className={styles.controls}>{controls}</div>
      </div>
      <div className={styles.line}>
        <p className={styles.detail}>
          {[company?.role, person?.name].filter(Boolean).join(' · ') || texts.noRole}
        </p>
        <Clock call={call} />
        {running ? (
          <Button look="quiet" onClick={() => act('call.end')}>
            {texts.end}
          </Button>
        ) : (
          <Button
            look={call.startedAt === null ? 'plain' : 'quiet'}
            onClick={() => act('call.start')}
          >
            {call.startedAt === null ? texts.start : texts.resume}
          </Button>
        )}
      </div>
      {blind && call.startedAt === null && <p className={styles.blind}>{texts.unknownState}</p>}
    </>
  )
}
