import { keptSetting } from '@/components/shared/kept-setting'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'

const kept = keptSetting('onlyKnown', (value) => value === true)

/** The setting that beside a meeting which Candid does not know, only the handle shows. */
export function OnlyKnown() {
  return (
    <Tick long checked={kept.use() === true} onTick={kept.choose}>
      {text.panel.picker.onlyKnown}
    </Tick>
  )
}
