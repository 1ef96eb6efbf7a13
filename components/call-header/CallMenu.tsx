import { type ReactNode, useId, useState } from 'react'
import { companyPage } from '@/components/shared/company-page'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { Button, IconButton } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { contactOf } from '@/storage/records/person'
import styles from './CallMenu.module.css'
import { EditCompany } from './EditCompany'
import { HandClock } from './HandClock'
import { KindChoice } from './KindChoice'
import { Lengths } from './Lengths'

const texts = text.panel.header

interface Props {
  /** Undefined if the company cannot change, as in a rehearsal. */
  onOtherCompany: (() => void) | undefined
  /** Where the panel stands, how it looks, and the keys. It may close the menu. */
  children?: (close: () => void) => ReactNode
}

/** What is needed seldom in a call, over the panel: it pushes nothing away. */
export function CallMenu({ onOtherCompany, children }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const close = () => document.getElementById(id)?.hidePopover()
  return (
    <>
      <IconButton label={texts.menu} popoverTarget={id} aria-haspopup="dialog">
        ⋯
      </IconButton>
      <dialog
        id={id}
        popover="auto"
        className={`${looks.card} ${styles.menu}`}
        aria-label={texts.menu}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        // It stays until the popover is closed. By then the browser has given the focus back.
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {isOpen && (
          <>
            <OfTheCall onOtherCompany={onOtherCompany} onDone={close} />
            {children?.(close)}
          </>
        )}
      </dialog>
    </>
  )
}

function OfTheCall({ onOtherCompany, onDone }: Pick<Props, 'onOtherCompany'> & { onDone(): void }) {
  const call = useCall()
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const person = useMirror((mirror) => contactOf(mirror.dossier?.people ?? [], call.companyId))
  return (
    <>
      <Lengths call={call} onDone={onDone} />
      <div className={styles.acts}>
        <HandClock call={call} onDone={onDone} />
        {onOtherCompany && <Button onClick={onOtherCompany}>{texts.otherCompany}</Button>}
        <a href={companyPage(call.companyId)} target="_blank" rel="noreferrer">
          {texts.companyPage}
        </a>
      </div>
      <EditCompany key={call.companyId} company={company} person={person} />
      <KindChoice call={call} />
    </>
  )
}
