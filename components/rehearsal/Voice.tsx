import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { pages } from '@/locales/pages'
import styles from './Recruiter.module.css'
import { hush, pauseSpeech, say } from './speech'

const texts = pages.rehearsal

/** Says each new line aloud. The candidate can repeat, pause or mute it. */
export function Voice({ line }: { line: string }) {
  const [muted, setMuted] = useState(false)
  /** The line that was paused. The next line starts by itself. */
  const [pausedLine, setPausedLine] = useState<string | null>(null)
  const paused = pausedLine === line
  useEffect(() => {
    if (!muted) say(line)
    return hush
  }, [line, muted])
  const pause = (on: boolean) => {
    pauseSpeech(on)
    setPausedLine(on ? line : null)
  }
  const again = () => {
    setPausedLine(null)
    say(line)
  }
  return (
    <div className={styles.voice}>
      <Button look="quiet" disabled={muted} onClick={again}>
        {texts.again}
      </Button>
      <Button look="quiet" disabled={muted} onClick={() => pause(!paused)}>
        {paused ? texts.resume : texts.pause}
      </Button>
      <Tick className={`${looks.soft} ${styles.mute}`} checked={muted} onTick={setMuted}>
        {texts.mute}
      </Tick>
    </div>
  )
}
