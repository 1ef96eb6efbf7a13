import type { Mirror } from '@/components/mirror/mirror'
import { NEXT_STEPS, TURN_TO_ASK } from '@/components/shared/heard-now'
import { stripOf } from '@/components/shared/use-strip'
import type { Spotted } from '@/following/follower'

/**
 * Where in the panel something belongs that was heard. A ready question that is not on the candidate's list belongs
 * nowhere. But who asks what the candidate knows of the company wants to hear why it is this one.
 *
 * @returns its place, see `heard-now.ts`; null for none
 */
export function placeOf(heard: Spotted['id'], mirror: Mirror): string | null {
  if (heard === TURN_TO_ASK || heard === NEXT_STEPS) return heard
  const { 'they-ask': they, 'you-ask': you } = stripOf(mirror, null)
  if (they.includes(heard) || you.includes(heard)) return heard
  return heard === 'know-about-us' ? 'why-us' : null
}
