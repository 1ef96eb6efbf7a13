import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

const ON = 'followCaptions'
const FRONT = 'bringToFront'

interface FollowSettings {
  /** Whether the captions are followed. Null until the candidate has answered once. */
  isOn: boolean | null
  /** Whether what they ask is brought to the front. */
  toFront: boolean
}

type Change = Partial<FollowSettings>

const asKept = (kept: Record<string, unknown>): FollowSettings => ({
  isOn: typeof kept[ON] === 'boolean' ? kept[ON] : null,
  toFront: kept[FRONT] === true,
})

/** What the candidate chose, on any surface, and how to change it. Undefined until it is read. */
export function useFollowSettings(): [FollowSettings | undefined, (change: Change) => void] {
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
  const change = (to: Change) => {
    setSettings((before) => before && { ...before, ...to })
    keep(to)
  }
  return [settings, change]
}

function keep({ isOn, toFront }: Change): void {
  if (isOn !== undefined) void browser.storage.local.set({ [ON]: isOn })
  if (toFront !== undefined) void browser.storage.local.set({ [FRONT]: toFront })
}
