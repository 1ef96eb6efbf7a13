import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import { isRunning } from '@/storage/records/call'
import styles from './Following.module.css'
import { useFollowSettings } from './settings'
import { useFollowState } from './state'

const words = text.following

/**
 * Whether the captions are followed, and whether what they ask comes to the front.
 *
 * @param props.isExplained whether each choice says what it does
 */
export function FollowChoice({ isExplained = false }: { isExplained?: boolean }) {
  const [settings, change] = useFollowSettings()
  // Before it is known, no choice is shown as if it were made.
  if (!settings) return null
  const isOn = settings.isOn === true
  return (
    <>
      <Tick long checked={isOn} onTick={(on) => change({ isOn: on })}>
        {words.on}
      </Tick>
      {isExplained && <p className={looks.soft}>{words.how}</p>}
      {isOn && (
        <Tick
          long
          className={styles.under}
          checked={settings.toFront}
          onTick={(on) => change({ toFront: on })}
        >
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
  const [settings] = useFollowSettings()
  const state = useFollowState((follow) => follow.state)
  const lacksCaptions = useMirror(
    ({ situation, call }) =>
      call !== null &&
      isRunning(call) &&
      situation?.meeting?.state === 'in-call' &&
      situation.meeting.captions !== true,
  )
  if (settings?.isOn !== true) return null
  if (docked && import.meta.env.FIREFOX) return <p className={looks.small}>{words.notHere}</p>
  if (state !== 'off') return <p className={looks.small}>{words.states[state]}</p>
  return lacksCaptions && <p className={looks.small}>{words.turnOn}</p>
}
