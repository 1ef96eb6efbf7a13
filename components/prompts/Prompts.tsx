import { type ReactNode, useRef } from 'react'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { isPromptId, type PromptId } from '@/method/prompts'
import { bringUp, useCurrent, useCurrentPrompt } from './current'
import { LastQuestion } from './LastQuestion'
import { useIsLastTime } from './last-time'
import { PromptLines } from './PromptLines'
import { MoreToAsk } from './MoreToAsk'
import styles from './Prompts.module.css'
import { Sides } from './Sides'
import { TheyAsk } from './TheyAsk'
import { useAsk } from '@/components/shared/use-ask'
import { useIsGreyed } from './trend'
import { usePromptsOf } from './use-prompts'
import { YouAsk } from './YouAsk'

const words = text.panel.prompts

interface Props {
  /** The form under a question of the method while it is large. */
  under?: ((promptId: PromptId) => ReactNode) | undefined
  /** Stands before the candidate's points, instead of the reason for the question. */
  over?: ((promptId: PromptId) => ReactNode) | undefined
  /** The stories of earlier calls with the company. It is a third side, and the first one shown. */
  lastTime?: ReactNode
}

/** The questions of both sides: one is large, the others are single lines under it. */
export function Prompts({ under, over, lastTime }: Props) {
  const isLastTime = useIsLastTime()
  return (
    <section className={styles.prompts} aria-label={words.title}>
      {isLastTime ? (
        <>
          <header className={styles.head}>
            <h2 className={styles.ask}>{text.history.lastTime}</h2>
          </header>
          {/* It has no control in it. With a tab stop the keyboard can scroll it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className={styles.body} tabIndex={0} aria-label={text.history.lastTime}>
            {lastTime}
          </section>
        </>
      ) : (
        <Questions under={under} over={over} />
      )}
      <LastQuestion />
      <Sides />
    </section>
  )
}

function Questions({ under, over }: Pick<Props, 'under' | 'over'>) {
  const side = useCurrent((current) => current.side)
  const large = useCurrentPrompt()
  const ids = usePromptsOf(side, large)
  const others = ids.filter((id) => id !== large)
  const heading = useRef<HTMLHeadingElement>(null)
  // The clicked line leaves the list. The focus moves to the heading, where its question now stands.
  const show = (promptId: string) => {
    bringUp(promptId)
    heading.current?.focus()
  }

  return (
    <>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.ask} aria-live="polite">
          {large === null ? text.sides[side] : <Ask promptId={large} />}
        </h2>
        <Steps ids={ids} large={large} />
      </header>
      <div key={large} className={styles.body}>
        {large === null && <p className={looks.soft}>{words.none}</p>}
        {large !== null && side === 'they-ask' && isPromptId(large) && (
          <TheyAsk promptId={large} under={under?.(large)} over={over?.(large)} />
        )}
        {large !== null && side === 'you-ask' && (
          <YouAsk subject={large} under={isPromptId(large) && under?.(large)} />
        )}
        {side === 'they-ask' ? (
          <PromptLines ids={others} onShow={show} />
        ) : (
          <MoreToAsk ids={others} onShow={show} />
        )}
      </div>
    </>
  )
}

function Ask({ promptId }: { promptId: string }) {
  const ask = useAsk(promptId)
  return useIsGreyed(promptId) ? <span className={looks.soft}>{ask}</span> : ask
}

/** To the previous and the next prompt. After the last one comes the first. */
function Steps({ ids, large }: { ids: readonly string[]; large: string | null }) {
  const step = (by: 1 | -1) => {
    const promptId = ids.at((ids.indexOf(large ?? '') + by) % ids.length)
    if (promptId !== undefined) bringUp(promptId)
  }
  return (
    <div className={styles.steps}>
      <IconButton label={words.previous} disabled={ids.length < 2} onClick={() => step(-1)}>
        <Icon name="back" />
      </IconButton>
      <IconButton label={words.next} disabled={ids.length < 2} onClick={() => step(1)}>
        <Icon name="forward" />
      </IconButton>
    </div>
  )
}
