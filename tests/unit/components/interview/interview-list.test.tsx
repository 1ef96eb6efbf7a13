// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { InterviewList } from '@/components/interview/InterviewList'
import type { Stage } from '@/method/stages'
import { answerId } from '@/storage/records/answer'
import { OWN_ID } from '@/storage/records/company'
import { markId } from '@/storage/records/mark'
import { aCallEach, openCall, saved } from '../background'
import { ended, findingsOf } from '../learned'

aCallEach()

const rows = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)

async function listAt(stage: Stage) {
  const background = await openCall(12, (call) => {
    const { companyId } = call
    const own = { companyId, seq: 0 }
    const over = ended(call)
    return {
      companies: [
        { ...own, id: companyId, name: 'Acme', role: '', createdAt: 0, stage, practice: false },
      ],
      calls: [over],
      findings: findingsOf(over, {
        'prepare-words': 'the case',
        'test-words': 'SQL',
        'test-length': 'three hours',
        'test-deadline': '2026-12-01',
        'open-questions': 'on call?',
        'other-openings-words': 'a lead in Turku',
      }),
      marks: [
        {
          ...own,
          id: markId(over.id, 'answered', 'why-us'),
          callId: over.id,
          kind: 'answered',
          subject: 'why-us',
          on: true,
          at: 0,
          markedAt: 0,
        },
      ],
      answers: [
        {
          ...own,
          id: answerId(companyId, 'backup-roles'),
          subject: 'backup-roles',
          text: 'analyst',
          updatedAt: 0,
        },
        {
          seq: 0,
          companyId: OWN_ID,
          id: answerId(OWN_ID, 'backup-roles'),
          subject: 'backup-roles',
          text: 'not theirs',
          updatedAt: 0,
        },
      ],
    }
  })
  render(<InterviewList />)
  return background
}

it(
  'the list for the interview begins with what was said, and keeps a tick',
  { tags: ['obligation-38', 'obligation-39', 'obligation-8'] },
  async () => {
    const background = await listAt('interview')
    expect(rows()).toEqual([
      'They asked you to preparethe case',
      expect.stringMatching(/^The testSQL · three hours · due .*2026$/),
      'Still to askon call?',
      'Other jobs therea lead in Turku',
      'Told them already; say it again, shorterWhy us?',
      'Jobs there that you foundanalyst',
    ])
    await userEvent.click(screen.getByRole('checkbox', { name: /the case/ }))
    await saved()
    expect(background.dossier.marks).toContainEqual(
      expect.objectContaining({ kind: 'ticked', subject: 'interview:prepare', on: true }),
    )
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /the case/ }).checked).toBe(true)
    await userEvent.click(screen.getByRole('checkbox', { name: /the case/ }))
    await saved()
    expect(background.dossier.marks).toContainEqual(
      expect.objectContaining({ subject: 'interview:prepare', on: false }),
    )
  },
)

it('the list for the interview waits for the interview', { tags: ['obligation-40'] }, async () => {
  await listAt('pre-interview')
  expect(screen.queryByRole('heading')).toBeNull()
})
