import { useMirror } from '@/components/mirror/mirror'
import { everythingPage } from '@/components/shared/company-page'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { newestTaken } from '@/storage/records/posting'
import { payWords } from './pay-words'

/** The posting that was kept last, in a line, and the way to all of it. Nothing if none was kept. */
export function PostingInShort({ companyId }: { companyId: string }) {
  const postings = useMirror((mirror) => mirror.dossier?.postings)
  const [posting] = newestTaken(postings ?? [])
  if (!posting) return null
  const said = [posting.title, posting.place, payWords(posting)].filter(Boolean)
  return (
    <>
      <h2 className={looks.title}>{text.preparation.sections.posting}</h2>
      <p className={looks.soft}>
        {said.join(' · ')} <a href={everythingPage(companyId, 'posting')}>{pages.posting.readIt}</a>
      </p>
    </>
  )
}
