// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useMirror } from '@/components/mirror/mirror'
import { latestByLink } from '@/components/posting/latest'
import { KeptOpenings } from '@/components/posting/KeptOpenings'
import { Postings } from '@/components/posting/Postings'
import { pages } from '@/locales/pages'
import { emptyDossier } from '@/storage/records/dossier'
import { openingsRow, postingRow } from '../../rows'

const words = pages.posting
const look = (id: string, title: string, takenAt: number) =>
  postingRow({ id, title, takenAt, text: `Text of ${id}` })

describe('of all that was kept', () => {
  it('each posting of one link has its last look, and every look is there once', () => {
    const rows = [
      look('5', 'Dev', 5),
      look('4', 'Lead', 4),
      look('3', 'dev ', 3),
      look('1', 'Dev', 1),
    ]
    const found = latestByLink(rows)
    expect(found.map(({ now, before }) => [now.id, before?.id])).toEqual([
      ['5', '3'],
      ['4', undefined],
    ])
    expect(found.flatMap(({ now, earlier }) => [now, ...earlier])).toHaveLength(rows.length)
  })

  it('lists of jobs are told apart by their links, and what has no link stands alone', () => {
    const list = (id: string, link: string) => openingsRow({ id, link })
    const found = latestByLink([list('4', 'x'), list('3', ''), list('2', ''), list('1', 'x')])
    expect(found.map(({ now, earlier }) => [now.id, earlier.map(({ id }) => id)])).toEqual([
      ['4', ['1']],
      ['3', []],
      ['2', []],
    ])
  })
})

describe('on the page of a company', () => {
  beforeEach(() => useMirror.setState(useMirror.getInitialState(), true))
  afterEach(cleanup)

  it('every look at every posting can be read', () => {
    const postings = [
      look('a', 'Dev', 1),
      look('b', 'Dev', 2),
      look('c', 'Dev', 3),
      look('d', 'Ops', 4),
    ]
    useMirror.setState({ dossier: { ...emptyDossier(), postings } })
    render(<Postings />)
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Ops',
      'Dev',
    ])
    for (const { id } of postings) expect(screen.getAllByText(`Text of ${id}`)).not.toEqual([])
  })

  it('every look at a list of jobs can be read', () => {
    const job = (title: string) => ({ title, department: '', place: '' })
    const openings = [1, 2, 3].map((n) =>
      openingsRow({ id: `${n}`, takenAt: n, jobs: [job(`Job ${n}`)] }),
    )
    useMirror.setState({ dossier: { ...emptyDossier(), openings } })
    render(<KeptOpenings companyId="acme" />)
    expect(screen.getByText(words.earlierLooks)).toBeDefined()
    for (const n of [1, 2, 3]) expect(screen.getAllByText(`Job ${n}`)).not.toEqual([])
  })
})
