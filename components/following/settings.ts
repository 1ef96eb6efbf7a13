import { keptSetting } from '@/components/shared/kept-setting'

/** Whether the captions are followed. Null until the candidate has answered once. */
export const followChoice = keptSetting('followCaptions', (kept) =>
  typeof kept === 'boolean' ? kept : null,
)

/** Whether what they ask is brought to the front. */
export const frontChoice = keptSetting('bringToFront', (kept) => kept === true)
