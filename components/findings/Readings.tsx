import { useState } from 'react'
import { optionWords } from '@/components/shared/finding-words'
import { setFinding, useFinding } from '@/components/shared/findings'
import { useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import looks from '@/components/ui/Looks.module.css'
import { percent } from '@/locales/formats'
import { rangeIn, yearsIn } from '@/locales/readings'
import { text } from '@/locales/text'
import { type FieldId, topicById } from '@/method/findings'
import { gradeReading, rangeWidth } from '@/method/pay-grade'
import styles from './Findings.module.css'

const words = text.findings.readings

/** What may follow from a field, with the reason, marked as weak. Nothing if nothing follows. */
export function Reading({ field }: { field: FieldId }) {
  if (field === 'role-years') return <GradeReading />
  if (field === 'range-words') return <RangeReading />
  return null
}

/** Reads the pay grade from the usual time in the role (obligations 31 to 33). The candidate's own view replaces it. */
function GradeReading() {
  const years = yearsIn(useFinding('role-years')?.text ?? '')
  const own = useFinding('grade-own')?.text
  if (years === null) return null
  const { width } = gradeReading(years)
  return (
    <div className={`${looks.small} ${styles.reading}`}>
      <p>
        {own === undefined ? words.grade[width] : words.own(optionWords('grade-own', own))}{' '}
        {own === undefined && words.weak}
      </p>
      <Otherwise own={own} />
    </div>
  )
}

function Otherwise({ own }: { own: string | undefined }) {
  const call = useCall()
  const [open, setOpen] = useState(false)
  const { otherwise } = text.findings
  if (!open && own === undefined)
    return (
      <Button look="quiet" className={styles.aside} onClick={() => setOpen(true)}>
        {otherwise}
      </Button>
    )
  const options = topicById('growth').fields.find(({ id }) => id === 'grade-own')?.options ?? []
  return (
    <Choice
      label={otherwise}
      options={options.map((value) => ({ value, text: optionWords('grade-own', value) }))}
      chosen={own === undefined ? [] : [own]}
      onTap={(value) => setFinding(call, 'grade-own', value === own ? '' : value)}
    />
  )
}

/** Compares the width of their range with the usual spread of a grade. */
function RangeReading() {
  const noted = useFinding('range-words')?.text ?? ''
  const width = noted
    .split('\n')
    .map((line) => rangeIn(line))
    .map((range) => range && rangeWidth(range))
    .findLast((found) => found !== null)
  if (!width) return null
  return (
    <p className={`${looks.small} ${styles.reading}`}>
      {words.range[width.against](percent.format(width.spread))} {words.weak}
    </p>
  )
}
