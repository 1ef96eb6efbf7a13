import { useId } from 'react'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import type { How } from './bind'

const texts = text.panel.picker

interface Props {
  how: How
  /** The company of the call at hand. */
  company: string
  onHow(how: How): void
}

/** Whether the company was wrong, and all that was noted goes along, or whether another call begins. */
export function HowChoice({ how, company, onHow }: Props) {
  const name = useId()
  const options = [
    ['correct', texts.wrong],
    ['next', texts.next(company)],
  ] as const
  return (
    <div role="radiogroup" aria-label={texts.how}>
      {options.map(([option, label]) => (
        <Tick
          key={option}
          type="radio"
          name={name}
          checked={how === option}
          onTick={() => onHow(option)}
        >
          {label}
        </Tick>
      ))}
    </div>
  )
}
