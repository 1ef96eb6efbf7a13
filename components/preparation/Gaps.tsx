import { companyPage } from '@/components/shared/company-page'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { useKind } from '@/components/shared/use-wording'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { isHeavy, isReady, type PreparationGap } from '@/method/preparation'
import styles from './Gaps.module.css'
import { gapsOf, sectionOf, wordingOf } from './gaps-of'

const words = text.popup
/** Of what can wait, this much is shown; and of all there is, if few are wanted. */
const SHOWN = 3

/**
 * What is not prepared yet for this call, the most important first. Each gap links to the place where it can be
 * filled. What the others would notice comes alone. Without any of that, it says so and lists what can wait. The room
 * has a list of its own below.
 *
 * @param props.few nobody can prepare much in the minutes before a call
 */
export function Gaps({ few = false }: { few?: boolean }) {
  const call = useCall()
  const dossier = useMirror((mirror) => mirror.dossier)
  if (!dossier) return null
  const all = gapsOf(dossier, call)
  const ready = isReady(all)
  const gaps = all.filter(isListed).filter((gap) => ready || isHeavy(gap))
  return (
    <section className={styles.section} aria-labelledby="to-prepare">
      <h2 id="to-prepare" className={ready ? styles.ready : undefined}>
        {ready && <Icon name="check" />}
        {ready ? words.ready : words.left(gaps.length)}
      </h2>
      {ready && <p>{all.length === 0 ? words.allReady : words.contentReady}</p>}
      {ready && gaps.length > 0 && <p className={looks.soft}>{words.ifTime}</p>}
      {gaps.length > 0 && (
        <GapList gaps={gaps} companyId={call.companyId} soft={ready} few={few || ready} />
      )}
    </section>
  )
}

type Listed = Exclude<PreparationGap, { kind: 'room' }>

const isListed = (gap: PreparationGap): gap is Listed => gap.kind !== 'room'

function GapList({
  gaps,
  companyId,
  soft,
  few,
}: {
  gaps: readonly Listed[]
  companyId: string
  soft: boolean
  few: boolean
}) {
  const kind = useKind()
  const shown = few ? gaps.slice(0, SHOWN) : gaps
  const more = gaps.length - shown.length
  return (
    <ul className={soft ? styles.light : undefined}>
      {shown.map((gap) => (
        <li key={wordingOf(gap, kind)}>
          <a
            className={styles.gap}
            href={companyPage(companyId, sectionOf(gap))}
            target="_blank"
            rel="noreferrer"
          >
            <span>{wordingOf(gap, kind)}</span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
      {more > 0 && <li className={looks.soft}>{text.gaps.more(more)}</li>}
    </ul>
  )
}
