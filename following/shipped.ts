import weights from '@/assets/following/weights.bin?url&inline'
import { createClassifier } from './classifier'
import { createFollower, type Follower } from './follower'

/** A follower with the weights that Candid ships. They are part of this file, so that nothing is fetched. */
export async function loadFollower(): Promise<Follower> {
  const [, base64 = ''] = weights.split(',')
  return createFollower(
    createClassifier(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))),
  )
}
