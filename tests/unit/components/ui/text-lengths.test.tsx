// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Field } from '@/components/ui/Field'
import { GrowingText } from '@/components/ui/GrowingText'
import { KeptText } from '@/components/ui/KeptText'
import { FieldWords, LINE, LONG } from '@/components/ui/limit'
import { LongField } from '@/components/ui/LongField'
import { LONG_LENGTH, SHORT_LENGTH } from '@/storage/records/record'

afterEach(cleanup)

const nothing = () => undefined
const words = { tooLong: (most: number) => `at most ${most}` }
const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'box' })

/** A field that is kept as it is typed. */
function Typed({ field }: { field(value: string, onValue: (value: string) => void): ReactNode }) {
  const [value, setValue] = useState('')
  return <FieldWords value={words}>{field(value, setValue)}</FieldWords>
}

const fields: [name: string, limit: number, field: Parameters<typeof Typed>[0]['field']][] = [
  ['a line', LINE, (value, onValue) => <Field label="box" value={value} onValue={onValue} />],
  [
    'a text with a label',
    LONG,
    (value, onValue) => <LongField label="box" value={value} onValue={onValue} />,
  ],
  [
    'a text box',
    LONG,
    (value, onValue) => (
      <GrowingText
        aria-label="box"
        value={value}
        onChange={({ target }) => onValue(target.value)}
      />
    ),
  ],
  [
    'a line that is kept when it is left',
    LINE,
    () => (
      <KeptText
        label="box"
        placeholder=""
        text=""
        onType={nothing}
        onKeep={nothing}
        onDone={nothing}
      />
    ),
  ],
]

describe.each(fields)('%s', (_, limit, field) => {
  it('takes a pasted text of any length whole, and says that it is too long to be saved', async () => {
    render(<Typed field={field} />)
    await userEvent.click(box())
    await userEvent.paste('x'.repeat(limit))
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.paste('y')
    expect(box().value).toHaveLength(limit + 1)
    expect(screen.getByRole('alert').textContent).toBe(`at most ${limit}`)
    expect(box().getAttribute('aria-invalid')).toBe('true')
    expect(box().getAttribute('aria-describedby')).toContain(screen.getByRole('alert').id)
  })
})

it('the limits of the fields are those of the records', () => {
  expect([LINE, LONG]).toEqual([SHORT_LENGTH, LONG_LENGTH])
})
