import { useMirror } from '@/components/mirror/store'
import { useKind } from '@/components/mirror/use-wording'
import { text } from '@/locales/text'
import { promptText } from '@/locales/wording'
import type { Target } from '@/messages'
import type { CallKind } from '@/method/call-kinds'
import { answeredPrompts, type PreparationGap, preparationGaps } from '@/method/preparation'
import { OWN_ID } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import styles from './Gaps.module.css'

/** What is not prepared yet for this company, the weightiest first; each leads to where it is mended. */
export function Gaps({ onGo }: { onGo(target: Target): void }) {
  const dossier = useMirror((mirror) => mirror.dossier)
  const kind = useKind()
  if (!dossier) return null
  const gaps = gapsOf(dossier)
  if (gaps.length === 0) return <p className={styles.ready}>{text.popup.contentReady}</p>
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={`${gap.kind} ${gap.target}`}>
          <button type="button" className={styles.gap} onClick={() => onGo(gap.target)}>
            {wordingOf(gap, kind)}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** @returns the gaps of a company, the weightiest first */
function gapsOf(dossier: Dossier): readonly PreparationGap[] {
  return preparationGaps({
    // The candidate's own answers for no company in particular are a start, not a preparation.
    answeredPrompts: answeredPrompts(
      dossier.answers.filter(({ companyId }) => companyId !== OWN_ID),
    ),
    starredQuestions: dossier.questions.filter(({ starred, dropped }) => starred && !dropped)
      .length,
    personName: dossier.people[0]?.name ?? '',
    role: dossier.companies[0]?.role ?? '',
  })
}

const wordingOf = (gap: PreparationGap, kind: CallKind | null): string =>
  gap.kind === 'answer' ? text.gaps.answer(promptText(kind, gap.target).ask) : text.gaps[gap.kind]
