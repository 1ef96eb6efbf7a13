import { unzipSync, strFromU8 } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { writeNotes } from '@/components/take-out/notes-folder'
import { zipOfNotes } from '@/components/take-out/notes-zip'
import type { CompanyLine, Request } from '@/messages'
import { emptyDossier } from '@/storage/records/dossier'
import { companyRow } from '../../rows'
import { FakeFolder } from '../../storage/fake-folder'

let companies: Record<string, string>
let folder: FakeFolder
beforeEach(() => {
  fakeBrowser.reset()
  companies = { a: 'Acme', b: 'ACME', c: 'Bolt' }
  folder = new FakeFolder()
  fakeBrowser.runtime.onMessage.addListener((async ({ request, input }: Request) => {
    const lines = Object.keys(companies).map((id) => ({ companyId: id, next: null }) as CompanyLine)
    if (request === 'home') return { answer: { companies: { lines } } }
    const { companyId } = input as { companyId: string }
    const company = companyRow({ id: companyId, companyId, name: companies[companyId]! })
    return { answer: { ...emptyDossier(), companies: [company] } }
  }) as never)
})

const write = (onProgress = () => {}, signal = new AbortController().signal) =>
  writeNotes(folder.asHandle(), false, onProgress, signal)
const textOf = (name: string) => folder.files.get(name)?.text ?? ''

describe('the notes in a folder', () => {
  it('have a name each, and what is not Candid’s stays as it is', async () => {
    folder.files.set('Bolt.md', { text: 'My own note on bolts', lastModified: 0 })
    expect(await write()).toEqual({ written: 3, same: 0, failed: [] })
    expect([...folder.files.keys()].toSorted()).toEqual([
      'ACME (2).md',
      'Acme.md',
      'Bolt (2).md',
      'Bolt.md',
    ])
    expect(textOf('Bolt.md')).toBe('My own note on bolts')
    expect(await write()).toEqual({ written: 0, same: 3, failed: [] })
  })

  it('keep their name when the company or the candidate gets another one', async () => {
    await write()
    const own = `${textOf('Acme.md')}\nMine\n`
    folder.files.delete('Acme.md')
    folder.files.set('My Acme.md', { text: own, lastModified: 0 })
    companies['a'] = 'Acme Inc.'
    expect(await write()).toMatchObject({ written: 1, same: 2 })
    expect(textOf('My Acme.md')).toMatch(/^---\ncompany: "Acme Inc\."\n[^]*\nMine\n$/)
    expect(folder.files.has('Acme Inc.md')).toBe(false)
  })

  it('are written but for those that cannot be, and these are named', async () => {
    await write()
    companies = { a: 'A2', b: 'B2', c: 'C2' }
    folder.failAt = 2
    const { written, failed } = await write()
    expect(written).toBe(1)
    expect(failed.map(({ name }) => name)).toEqual(['ACME (2).md', 'Bolt.md'])
  })

  it('stop where the candidate stops them', async () => {
    const stopping = new AbortController()
    let seen = 0
    const onProgress = () => {
      seen += 1
      if (seen === 2) stopping.abort()
    }
    await expect(write(onProgress, stopping.signal)).rejects.toThrow()
    expect([...folder.files.keys()]).toEqual(['Acme.md', 'ACME (2).md'])
  })
})

it('the notes in one archive are the same', async () => {
  const zip = await zipOfNotes(false, () => {}, new AbortController().signal)
  await write()
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  expect(Object.keys(files)).toEqual(['Acme.md', 'ACME (2).md', 'Bolt.md'])
  for (const [name, content] of Object.entries(files)) expect(strFromU8(content)).toBe(textOf(name))
})
