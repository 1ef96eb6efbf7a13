import { create } from 'zustand'

/**
 * Following is on, but: `language`: they speak another one than the model's. `cannot`: the call page does not answer, and
 * is asked again. `failed`: an error has ended it.
 */
type FollowState = 'off' | 'following' | 'language' | 'cannot' | 'failed'

/** Whether this panel follows the captions of the call now. */
export const useFollowState = create<{ state: FollowState }>()(() => ({ state: 'off' }))

export const setFollowState = (state: FollowState): void => useFollowState.setState({ state })
