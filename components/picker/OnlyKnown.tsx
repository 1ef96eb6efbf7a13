import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'

const KEY = 'onlyKnown'

/** The setting that beside a meeting which Candid does not know, only the handle shows. */
export function OnlyKnown() {
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    void browser.storage.local.get(KEY).then((kept) => setOn(kept[KEY] === true))
  }, [])
  const choose = (on: boolean) => {
    setOn(on)
    void browser.storage.local.set({ [KEY]: on })
  }
  return (
    <Tick long checked={isOn} onTick={choose}>
      {text.panel.picker.onlyKnown}
    </Tick>
  )
}
