import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

const ON = 'followCaptions'
const FRONT = 'bringToFront'

export interface FollowSettings {
  /** Whether the captions are followed. Null until the candidate has answered once. */
  isOn: boolean | null
  /** Whether what they ask is brought to the front. */
  toFront: boolean
}

const asKept = (kept: Record<string, unknown>): FollowSettings => ({
  isOn: typeof kept[ON] === 'boolean' ? kept[ON] : null,
  toFront: kept[FRONT] === true,
})

/** What the candidate chose, on any surface. Undefined until it is read. */
export function useFollowSettings(): FollowSettings | undefined {
  const [settings, setSettings] = useState<FollowSettings>()
  useEffect(() => {
    const { local } = browser.storage
    const read = () => void local.get([ON, FRONT]).then((kept) => setSettings(asKept(kept)))
    const onChanged = (changes: Record<string, unknown>) => {
      if (ON in changes || FRONT in changes) read()
    }
    local.onChanged.addListener(onChanged)
    read()
    return () => local.onChanged.removeListener(onChanged)
  }, [])
  return settings
}

export const putFollowing = (isOn: boolean): void => void browser.storage.local.set({ [ON]: isOn })

export const putToFront = (toFront: boolean): void =>
  void browser.storage.local.set({ [FRONT]: toFront })
