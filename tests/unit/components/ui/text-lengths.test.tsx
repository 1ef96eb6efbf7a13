// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { Field } from '@/components/ui/Field'
import { GrowingText } from '@/components/ui/GrowingText'
import { KeptText } from '@/components/ui/KeptText'
import { shortText, typedText } from '@/storage/records/record'

const nothing = () => undefined
const kept = { placeholder: '', text: '', onType: nothing, onKeep: nothing, onDone: nothing }

/** The longest text that a box lets in. */
function longestIn(box: ReactNode): string {
  render(box)
  return 'x'.repeat(screen.getByRole<HTMLInputElement>('textbox', { name: 'box' }).maxLength)
}

afterEach(cleanup)

it('a line that is kept can be as long as a short text of a record, and no longer', () => {
  const longest = longestIn(<KeptText label="box" {...kept} />)
  expect(shortText.safeParse(longest).success).toBe(true)
  expect(shortText.safeParse(`${longest}x`).success).toBe(false)
})

it('a text box that grows holds as much as a long text of a record, and no more', () => {
  const longest = longestIn(<GrowingText aria-label="box" />)
  expect(typedText.safeParse(longest).success).toBe(true)
  expect(typedText.safeParse(`${longest}x`).success).toBe(false)
})

it('all that fits into a field fits into a record', () => {
  const longest = longestIn(<Field label="box" onValue={nothing} />)
  expect(shortText.safeParse(longest).success).toBe(true)
})
