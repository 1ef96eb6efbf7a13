import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import { isRunning } from '@/storage/records/call'
import styles from './Following.module.css'
import { putFollowing, putToFront, useFollowSettings } from './settings'
import { useFollowState } from './state'

const words = text.following

/** Whether the captions are followed, and whether what they ask comes to the front. */
export function FollowChoice() {
  const settings = useFollowSettings()
  // Before it is known, no choice is shown as if it were made.
  if (!settings) return null
  const isOn = settings.isOn === true
  return (
    <>
      <Tick long checked={isOn} onTick={putFollowing}>
        {words.on}
      </Tick>
      {isOn && (
        <Tick long className={styles.under} checked={settings.toFront} onTick={putToFront}>
          {words.toFront}
        </Tick>
      )}
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
  const isOn = useFollowSettings()?.isOn === true
  const state = useFollowState((follow) => follow.state)
  const lacksCaptions = useMirror(
    ({ situation, call }) =>
      call !== null &&
      isRunning(call) &&
      situation?.meeting?.state === 'in-call' &&
      situation.meeting.captions !== true,
  )
  if (!isOn) return null
  if (docked && import.meta.env.FIREFOX) return <p className={looks.small}>{words.notHere}</p>
  if (state !== 'off') return <p className={looks.small}>{words.states[state]}</p>
  return lacksCaptions && <p className={looks.small}>{words.turnOn}</p>
}
