import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import { PostingInShort } from '@/components/posting/PostingInShort'
import { useKind } from '@/components/shared/use-wording'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { promptText } from '@/locales/wording'
import { answerSubjects, type TheyAskId, theyAskIds } from '@/method/answer-parts'
import { type Answer, textOf } from '@/storage/records/answer'
import styles from './Prepare.module.css'
import { rehearsalLink } from './route'

const words = text.companyPage

/** Whether the call shows a general text on some part of an answer. */
const isGeneral = (answers: readonly Answer[], companyId: string, question: TheyAskId): boolean =>
  answerSubjects(question).some((subject) => textOf(answers, companyId, subject).isGeneral)

/** Beside the steps: how much is enough, what is there already, and a call to practise with. */
export function Beside({ companyId }: { companyId: string }) {
  const kind = useKind()
  const general = useMirror(
    useShallow(({ dossier }) =>
      theyAskIds.filter((id) => isGeneral(dossier?.answers ?? [], companyId, id)),
    ),
  )
  return (
    <aside className={styles.beside}>
      <h2 className={looks.title}>{words.enough}</h2>
      <p className={looks.soft}>{words.enoughWhy}</p>
      <h2 className={looks.title}>{words.fromOwn}</h2>
      <p className={looks.soft}>{words.filled(general.map((id) => promptText(kind, id).ask))}</p>
      <a className={styles.more} href="#own">
        {text.workspace.own}
      </a>
      <PostingInShort companyId={companyId} />
      <h2 className={looks.title}>{words.practice}</h2>
      <a
        className={styles.hear}
        href={rehearsalLink({ page: 'company', companyId, section: undefined })}
      >
        {words.hear}
      </a>
    </aside>
  )
}
