import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import styles from './Following.module.css'
import { useFollowState } from './state'

/** Two letters in the header while the captions are followed, or while they should be and mark nothing. */
export function FollowSign() {
  const state = useFollowState((follow) => follow.state)
  if (state === 'off') return null
  const said = text.following.states[state]
  return (
    <span className={`${styles.sign} ${state === 'following' ? '' : styles.idle}`} title={said}>
      <span aria-hidden="true">{text.following.sign}</span>
      <Spoken>{said}</Spoken>
    </span>
  )
}
