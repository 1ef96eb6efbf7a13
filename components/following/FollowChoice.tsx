import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import { isRunning } from '@/storage/records/call'
import styles from './Following.module.css'
import { followChoice, frontChoice } from './settings'
import { useFollowState } from './state'

const words = text.following

/**
 * Whether the captions are followed, and whether what they ask comes to the front.
 *
 * @param props.isExplained whether each choice says what it does
 */
export function FollowChoice({ isExplained = false }: { isExplained?: boolean }) {
  const isOn = followChoice.use()
  const toFront = frontChoice.use()
  // Before it is known, no choice is shown as if it were made.
  if (isOn === undefined || toFront === undefined) return null
  return (
    <>
      <Tick long checked={isOn === true} onTick={followChoice.choose}>
        {words.on}
      </Tick>
      {isExplained && <p className={looks.soft}>{words.how}</p>}
      {isOn && (
        <Tick long className={styles.under} checked={toFront} onTick={frontChoice.choose}>
          {words.toFront}
        </Tick>
      )}
      {isOn && isExplained && <p className={`${looks.soft} ${styles.under}`}>{words.toFrontHow}</p>}
    </>
  )
}

/** The same in the panel's menu, with what is so now. */
export function FollowInMenu({ docked }: { docked: boolean }) {
  return (
    <div className={styles.menu}>
      <FollowChoice />
      <FollowNow docked={docked} />
    </div>
  )
}

function FollowNow({ docked }: { docked: boolean }) {
  const isOn = followChoice.use()
  const state = useFollowState((follow) => follow.state)
  const lacksCaptions = useMirror(
    ({ situation, call }) =>
      call !== null &&
      isRunning(call) &&
      situation?.meeting?.state === 'in-call' &&
      situation.meeting.captions !== true,
  )
  if (isOn !== true) return null
  if (docked && import.meta.env.FIREFOX) return <p className={looks.small}>{words.notHere}</p>
  if (state !== 'off') return <p className={looks.small}>{words.states[state]}</p>
  return lacksCaptions && <p className={looks.small}>{words.turnOn}</p>
}
