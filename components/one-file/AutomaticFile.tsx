import { useEffect, useState } from 'react'
import {
  askToWrite,
  canPickFolder,
  forgetFolder,
  keptFolder,
  pickFolder,
  type PickedFolder,
} from '@/components/shared/kept-folder'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { dayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import {
  type Automatic,
  type AutomaticProblem,
  KEPT,
  onAutomatic,
  readAutomatic,
  startAutomatic,
  writeAutomatically,
} from './automatic'
import styles from './OneFile.module.css'

const words = pages.yourData.automatic

/** The file that Candid writes into a folder by itself: where, what came of the last one, and how to stop it. */
export function AutomaticFile() {
  return (
    <Section id="automatic" title={words.title}>
      <div className={styles.part}>
        {canPickFolder() ? (
          <>
            <p>{words.what(KEPT)}</p>
            <IntoFolder />
          </>
        ) : (
          <p>{words.notHere}</p>
        )}
      </div>
    </Section>
  )
}

interface Known {
  folder: PickedFolder | null
  automatic: Automatic
}

const readKnown = async (): Promise<Known> => ({
  folder: await keptFolder('automatic'),
  automatic: await readAutomatic(),
})

/** The folder and what came of the last file, as they are now; null until they are read. */
function useAutomatic() {
  const [known, setKnown] = useState<Known | null>(null)
  const [failure, setFailure] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    const closing = new AbortController()
    const read = () =>
      void readKnown().then(setKnown, (error: unknown) => setFailure(String(error)))
    onAutomatic(read, closing.signal)
    read()
    return () => closing.abort()
  }, [])
  const run = async (act: () => Promise<unknown>) => {
    setFailure(undefined)
    setBusy(true)
    try {
      await act()
      setKnown(await readKnown())
    } catch (error) {
      setFailure(String(error))
    }
    setBusy(false)
  }
  return { known, failure, isBusy, run }
}

function IntoFolder() {
  const { known, failure, isBusy, run } = useAutomatic()
  const pick = () =>
    run(async () => {
      if (!(await pickFolder('automatic'))) return
      await startAutomatic()
      await writeAutomatically(Date.now(), true)
    })
  const write = (folder: PickedFolder) =>
    run(async () => {
      await askToWrite(folder)
      await writeAutomatically(Date.now(), true)
    })
  if (!known) return null
  const { folder, automatic } = known
  return (
    <>
      {folder && <Outcome folder={folder.name} automatic={automatic} />}
      {failure !== undefined && <Problem problem={{ detail: failure }} />}
      <output>{isBusy && pages.yourData.write.working}</output>
      <div className={styles.acts}>
        {!folder && (
          <Button disabled={isBusy} onClick={() => void pick()}>
            {words.choose}
          </Button>
        )}
        {folder && (
          <>
            {automatic.problem !== 'gone' && (
              <Button disabled={isBusy} onClick={() => void write(folder)}>
                {automatic.problem === 'permission' ? words.allow : words.now}
              </Button>
            )}
            <Button look="quiet" disabled={isBusy} onClick={() => void pick()}>
              {words.other}
            </Button>
            <Button
              look="quiet"
              disabled={isBusy}
              onClick={() => void run(() => forgetFolder('automatic'))}
            >
              {words.stop}
            </Button>
          </>
        )}
      </div>
    </>
  )
}

function Outcome({ folder, automatic }: { folder: string; automatic: Automatic }) {
  const { lastAt, problem } = automatic
  return (
    <>
      <output>
        {lastAt === null ? words.into(folder) : words.written(dayAndTime.format(lastAt), folder)}
      </output>
      {problem && <Problem problem={problem} />}
    </>
  )
}

const Problem = ({ problem }: { problem: AutomaticProblem }) => (
  <p role="alert" className={looks.problem}>
    {typeof problem === 'string' ? words.problems[problem] : words.problems.other(problem.detail)}
  </p>
)
