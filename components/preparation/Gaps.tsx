import { companyPage } from '@/components/shared/company-page'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { useKind } from '@/components/shared/use-wording'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { isReady, type PreparationGap } from '@/method/preparation'
import styles from './Gaps.module.css'
import { gapsOf, sectionOf, wordingOf } from './gaps-of'

const words = text.popup
/** Nobody can prepare more than this many in the minutes before a call. */
const SHOWN = 5

/**
 * What is not prepared yet for this call, the most important first. Each gap links to the place where it can be
 * filled. If nothing important is missing, it says so and lists the rest. The room has a list of its own below.
 */
export function Gaps() {
  const call = useCall()
  const dossier = useMirror((mirror) => mirror.dossier)
  if (!dossier) return null
  const all = gapsOf(dossier, call)
  const gaps = all.filter((gap) => gap.kind !== 'room')
  const ready = isReady(all)
  return (
    <section className={styles.section} aria-labelledby="to-prepare">
      <h2 id="to-prepare" className={ready ? styles.ready : undefined}>
        {ready && <Icon name="check" />}
        {ready ? words.ready : words.toPrepare}
      </h2>
      {ready && <p>{all.length === 0 ? words.allReady : words.contentReady}</p>}
      {ready && gaps.length > 0 && <p className={looks.soft}>{words.ifTime}</p>}
      <GapList gaps={gaps} companyId={call.companyId} soft={ready} />
    </section>
  )
}

type Listed = Exclude<PreparationGap, { kind: 'room' }>

function GapList({
  gaps,
  companyId,
  soft,
}: {
  gaps: readonly Listed[]
  companyId: string
  soft: boolean
}) {
  const kind = useKind()
  const more = gaps.length - SHOWN
  return (
    <ul className={soft ? styles.light : undefined}>
      {gaps.slice(0, SHOWN).map((gap) => (
        <li key={wordingOf(gap, kind)}>
          <a
            className={styles.gap}
            href={companyPage(companyId, sectionOf(gap))}
            target="_blank"
            rel="noreferrer"
          >
            {wordingOf(gap, kind)}
          </a>
        </li>
      ))}
      {more > 0 && <li className={looks.soft}>{text.gaps.more(more)}</li>}
    </ul>
  )
}
