import { create } from 'zustand'

/** `cannot`: following is on, but the captions cannot be read or sorted now. */
type FollowState = 'off' | 'following' | 'cannot'

/** Whether this panel follows the captions of the call now. */
export const useFollowState = create<{ state: FollowState }>()(() => ({ state: 'off' }))

export const setFollowState = (state: FollowState): void => useFollowState.setState({ state })
