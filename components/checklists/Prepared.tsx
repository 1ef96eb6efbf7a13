import { useMirror } from '@/components/mirror/mirror'
import { answerText } from '@/components/shared/use-answer'
import { inOneLine } from '@/components/ui/one-line'
import looks from '@/components/ui/Looks.module.css'
import type { ChecklistItem } from '@/method/checklists'
import { contactOf } from '@/storage/records/person'
import styles from './Checklist.module.css'

/** The text that the candidate prepared for an item, on one line. Nothing if there is none. */
export function Prepared({ prepared }: { prepared: NonNullable<ChecklistItem['prepared']> }) {
  const written = useMirror(({ dossier, call }) => {
    if (!dossier || !call) return ''
    return prepared === 'personal-detail'
      ? (contactOf(dossier.people, call.companyId)?.detail ?? '')
      : answerText(dossier, call.companyId, prepared)
  })
  const line = inOneLine(written, ' · ')
  return line && <span className={`${looks.small} ${styles.prepared}`}>{line}</span>
}
