import { useEffect, useState } from 'react'
import { DATA_PAGE } from '@/components/shared/company-page'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { useOpener } from '@/components/ui/use-opener'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { ask, onAnnouncement, type RequestAnswer } from '@/messages'
import styles from './Deleting.module.css'

const words = pages.deleted.everything

type Everything = RequestAnswer<'everything'>

/**
 * Deletes every record, every copy and every setting: what goes is said first, and a word is typed.
 *
 * @param props.isBesideFile whether it stands on the page where a file is written
 */
export function DeleteEverything({ isBesideFile = false }: { isBesideFile?: boolean }) {
  const { opened, begin, close } = useOpener<Everything>()
  const [problem, setProblem] = useState('')
  const look = () =>
    ask('everything', {}).then(begin, () => setProblem(text.saveState.reasons.unreachable))
  return (
    <Section title={words.title}>
      <div className={styles.part}>
        <p>{words.what}</p>
        {opened ? (
          <Confirm
            everything={opened}
            isBesideFile={isBesideFile}
            onProblem={setProblem}
            onLeave={close}
          />
        ) : (
          <Button onClick={() => void look()}>{words.begin}</Button>
        )}
        {problem && (
          <p role="alert" className={looks.problem}>
            {problem}
          </p>
        )}
      </div>
    </Section>
  )
}

interface Props {
  everything: Everything
  isBesideFile: boolean
  onProblem(problem: string): void
  onLeave(): void
}

const focusOnMount = (input: HTMLInputElement | null) => input?.focus()

function Confirm({ everything, isBesideFile, onProblem, onLeave }: Props) {
  const [typed, setTyped] = useState('')
  const [isWorking, setWorking] = useState(false)
  useToWelcome()
  const isSaid = typed.trim().toLowerCase() === words.word
  const act = async () => {
    if (!isSaid || isWorking) return
    onProblem('')
    setWorking(true)
    try {
      const answer = await ask('deleteEverything', {})
      if (!answer.ok) onProblem(words.left[answer.left](answer.detail))
    } catch {
      onProblem(words.unsure)
    }
    setWorking(false)
  }
  return (
    <form
      className={styles.confirm}
      onSubmit={(event) => {
        event.preventDefault()
        void act()
      }}
    >
      <p>{countsOf(everything)}</p>
      {everything.isInCall && <p>{words.inCall}</p>}
      <p>{isBesideFile ? words.fileFirst : <a href={DATA_PAGE}>{words.fileFirst}</a>}</p>
      <div className={styles.field}>
        <Field
          ref={focusOnMount}
          label={words.type(words.word)}
          autoComplete="off"
          value={typed}
          onValue={setTyped}
        />
      </div>
      <div className={styles.acts}>
        <Button type="submit" look="main" disabled={!isSaid || isWorking}>
          {isWorking ? pages.deleted.working : words.act}
        </Button>
        <Button onClick={onLeave}>{pages.deleted.keep}</Button>
      </div>
    </form>
  )
}

function countsOf({ counts }: Everything): string {
  if (!counts) return words.uncounted
  const isNothing = Object.values(counts).every((count) => count === 0)
  return isNothing ? words.nothing : words.counts(counts)
}

/** Once everything is gone, this page begins anew where a new installation does. */
function useToWelcome(): void {
  useEffect(() => {
    const closing = new AbortController()
    onAnnouncement(({ kind }) => {
      if (kind === 'emptied') location.hash = 'welcome'
    }, closing.signal)
    return () => closing.abort()
  }, [])
}
