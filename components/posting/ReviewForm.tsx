import { useState } from 'react'
import { useOnce } from '@/components/shared/use-once'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { KnownPage } from '@/messages'
import type { PageRead } from '@/method/posting/shape'
import { companyKey } from '@/storage/records/company-name'
import { SHORT_LENGTH } from '@/storage/records/record'
import { JobCounts } from './JobCounts'
import { type Kept, keepPage, type Whose } from './keep'
import { OpeningsChanges } from './OpeningsChanges'
import styles from './Posting.module.css'
import { PostingChanges } from './PostingChanges'
import { PostingFacts, PostingText } from './PostingFacts'
import { useKnownPages } from './use-page'
import { WhoseChoice } from './WhoseChoice'

const words = pages.posting

interface Props {
  page: PageRead
  kept: Kept
  onKept(companyId: string, section: Kept['kind']): void
  onCancel(): void
}

/** The company and the job, which can be corrected, what else the page says, and whose it is. */
export function ReviewForm({ page, kept: read, onKept, onCancel }: Props) {
  const { company: said, from } = companyFor(page, read)
  const [name, setName] = useState(said)
  const [title, setTitle] = useState(read.kind === 'posting' ? read.posting.title : '')
  const [ids] = useState(newIds)
  const { problem, run } = useOnce()
  const known = useKnownPages(name.trim(), linkOf(read))
  const [chosen, setChosen] = useState<string>()
  const kept = read.kind === 'posting' ? withTyped(read, name, title) : read
  const whose = whoseOf(known ?? [], chosen)
  const fits = [name, title].every((value) => value.trim().length <= SHORT_LENGTH)
  const keep = () =>
    run(async () => {
      if (!whose && companyKey(name) === '') return words.nameMissing
      const company: Whose = whose
        ? { isNew: false, companyId: whose.companyId }
        : { isNew: true, companyId: ids.companyId, name: name.trim(), role: title.trim() }
      const answer = await keepPage(kept, company, ids)
      if (!answer.ok) return text.saveState.reasons[answer.reason]
      onKept(company.companyId, kept.kind)
      return ''
    })
  return (
    <form
      className={`${styles.part} ${styles.review}`}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault()
        if (fits && known) void keep()
      }}
    >
      {read.kind === 'posting' && read.posting.source === 'headings' && <p>{words.headings}</p>}
      <div className={styles.fields}>
        <div>
          <Field label={words.company} value={name} onValue={setName} />
          {name === said && <p className={looks.small}>{words.companyFrom[from]}</p>}
        </div>
        {read.kind === 'posting' && <Field label={words.job} value={title} onValue={setTitle} />}
      </div>
      <Shown kept={kept} before={whose} />
      {known === null && <p className={looks.problem}>{words.unread}</p>}
      {known && (
        <WhoseChoice
          known={known}
          name={name.trim()}
          chosen={whose?.companyId ?? ''}
          onChoose={setChosen}
        />
      )}
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
      <p className={styles.acts}>
        <Button type="submit" look="main">
          {words.keep}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </p>
    </form>
  )
}

/** What the page says, and what of it differs from what was kept of it before. */
function Shown({ kept, before }: { kept: Kept; before: KnownPage | undefined }) {
  if (kept.kind === 'openings')
    return (
      <>
        <JobCounts jobs={kept.jobs} isCut={kept.isCut} />
        {before?.openings && <OpeningsChanges before={before.openings} now={kept.jobs} />}
      </>
    )
  return (
    <>
      <PostingFacts posting={kept.posting} />
      <PostingText posting={kept.posting} />
      {before?.posting && <PostingChanges before={before.posting} now={kept.posting} />}
    </>
  )
}

const newIds = () => ({
  id: crypto.randomUUID(),
  companyId: crypto.randomUUID(),
  now: Date.now(),
})

const linkOf = (kept: Kept): string => (kept.kind === 'posting' ? kept.posting.link : kept.link)

function companyFor({ company }: PageRead, kept: Kept) {
  const said = kept.kind === 'posting' ? kept.posting.company : ''
  return said === ''
    ? { company: company.name, from: company.from }
    : { company: said, from: 'posting' as const }
}

const withTyped = (
  kept: Extract<Kept, { kind: 'posting' }>,
  name: string,
  title: string,
): Kept => ({
  ...kept,
  posting: { ...kept.posting, company: name.trim(), title: title.trim() },
})

/** The company that was chosen, else the only one of the list that it can be. Undefined for a new one. */
function whoseOf(known: readonly KnownPage[], chosen: string | undefined): KnownPage | undefined {
  if (chosen !== undefined) return known.find(({ companyId }) => companyId === chosen)
  return known.length === 1 ? known[0] : known.find(({ posting, openings }) => posting ?? openings)
}
