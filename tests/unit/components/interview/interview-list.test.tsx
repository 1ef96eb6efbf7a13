// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { InterviewList } from '@/components/interview/InterviewList'
import type { Stage } from '@/method/stages'
import { OWN_ID } from '@/storage/records/company'
import { answerRow, companyRow, markRow, noteRow } from '../../rows'
import { closeMirrorAfterEach, openCall, saved } from '../background'
import { ended, findingsOf, inCall } from '../call-rows'

closeMirrorAfterEach()

const rows = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)

async function listAt(stage: Stage) {
  const background = await openCall(12, (call) => {
    const { companyId } = call
    const over = ended(call)
    return {
      companies: [companyRow({ id: companyId, companyId, stage })],
      calls: [over],
      findings: findingsOf(over, {
        'prepare-words': 'the case',
        'test-words': 'SQL',
        'test-length': 'three hours',
        'test-deadline': '2026-12-01',
        'open-questions': 'on call?',
        'other-openings-words': 'a lead in Turku',
      }),
      marks: [markRow('answered', 'why-us', inCall(over))],
      answers: [
        answerRow('backup-roles', 'analyst', { companyId }),
        answerRow('backup-roles', 'not theirs', { companyId: OWN_ID }),
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

it(
  'the list for the interview is away until the interview stage',
  { tags: ['obligation-40'] },
  async () => {
    await listAt('pre-interview')
    expect(screen.queryByRole('heading')).toBeNull()
  },
)

it('a to-do from the notes is on the list, and its tick is that of the follow-up', async () => {
  const background = await openCall(12, (call) => ({
    companies: [companyRow({ id: call.companyId, companyId: call.companyId, stage: 'interview' })],
    calls: [ended(call)],
    notes: [noteRow('send the portfolio', { ...inCall(call), flag: 'todo' })],
  }))
  render(<InterviewList />)
  expect(rows()).toEqual(['To dosend the portfolio'])
  await userEvent.click(screen.getByRole('checkbox'))
  await saved()
  expect(background.dossier.followUps).toMatchObject([
    { step: 'to-do:note', doneAt: expect.any(Number) },
  ])
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
})
