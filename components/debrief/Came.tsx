import { useShallow } from 'zustand/react/shallow'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { isReady } from '@/components/shared/answer-parts'
import { companyPage } from '@/components/shared/company-page'
import { changePanel, toFront } from '@/components/shared/panel-state'
import { theirQuestions } from '@/components/shared/their-questions'
import { turnCard } from '@/components/shared/turn-card'
import { useAsk } from '@/components/shared/use-ask'
import { useCall } from '@/components/shared/use-call'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { isTheyAsk } from '@/method/answer-parts'
import { ownShare } from '@/method/talk-balance'
import { markOn } from '@/storage/records/mark'
import styles from './Debrief.module.css'

const words = text.debrief

/** Which of the likely questions came, and which of them have no points yet. */
export function Came({ isPage }: { isPage: boolean }) {
  const came = useMirror(useShallow(cameIn))
  const ready = useMirror((mirror) => came.filter((subject) => isReady(mirror, subject)).length)
  if (came.length === 0) return null
  return (
    <section className={styles.section} aria-label={words.came}>
      <h3 className={looks.title}>{words.came}</h3>
      <p>{words.withPoints(ready, came.length)}</p>
      <ul>
        {came.map((subject) => (
          <Row key={subject} subject={subject} isPage={isPage} />
        ))}
      </ul>
    </section>
  )
}

/** How much of the talk was the candidate's, as far as the captions showed it. */
export function TalkShare() {
  const share = ownShare(useCall().talk)
  if (share === null) return null
  return (
    <section className={styles.section} aria-label={words.talkTitle}>
      <h3 className={looks.title}>{words.talkTitle}</h3>
      <p>{words.talk(share)}</p>
    </section>
  )
}

/** The likely questions that were asked or answered in the call at hand, in the order of the strip. */
function cameIn({ dossier, call }: Mirror): string[] {
  if (!dossier || !call) return []
  return theirQuestions(dossier, call.companyId).filter((subject) =>
    (['asked', 'answered'] as const).some((kind) => markOn(dossier.marks, call.id, kind, subject)),
  )
}

function Row({ subject, isPage }: { subject: string; isPage: boolean }) {
  const { companyId } = useCall()
  const ask = useAsk(subject)
  const isPrepared = useMirror((mirror) => isReady(mirror, subject))
  const section = isTheyAsk(subject) ? subject : 'answers'
  return (
    <li className={styles.came}>
      <span className={styles.sign}>{isPrepared && <Icon name="check" />}</span>
      <span>{ask}</span>
      {!isPrepared &&
        (isPage ? (
          <a href={companyPage(companyId, section)} aria-label={words.writePointsOn(ask)}>
            {words.writePoints}
          </a>
        ) : (
          <button
            type="button"
            className={`${looks.bare} ${styles.write}`}
            aria-label={words.writePointsOn(ask)}
            onClick={() => turnCard(() => changePanel(toFront({ kind: 'question', subject })))}
          >
            {words.writePoints}
          </button>
        ))}
    </li>
  )
}
