// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CallRecord } from '@/components/history/CallRecord'
import { closeMirrorAfterEach, openCall } from '../background'
import { ended, findingsOf } from '../call-rows'

closeMirrorAfterEach()

it('the record shows the verdicts of ended calls only', { tags: ['obligation-12'] }, async () => {
  await openCall(5, (call) => {
    const first = { ...ended(call, 20), id: 'first' }
    return {
      calls: [call, first],
      findings: [
        ...findingsOf(first, { verdict: 'stop', 'went-well': 'yes', signals: 'sold-the-job' }),
        ...findingsOf(call, { verdict: 'continue' }),
      ],
    }
  })
  render(<CallRecord />)
  expect(screen.getAllByRole('article')).toHaveLength(1)
  const said = screen.getByRole('article').textContent
  expect(said).toContain('Go on?Stop')
  expect(said).toContain('How it wentwent well: yes')
  expect(said).toContain('SignalsThey sold me the job')
  expect(said).not.toContain('A good sign')
})

it('the record of a company without a call says that none has ended', async () => {
  await openCall(null, () => ({}))
  render(<CallRecord />)
  expect(screen.getByText('No call has ended yet.')).toBeTruthy()
})
