import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { FileDrop } from '@/components/ui/FileDrop'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { pages } from '@/locales/pages'
import { LARGEST_FILE } from '@/storage/records/one-file'
import { Before } from './Before'
import styles from './OneFile.module.css'
import { Preview } from './Preview'
import { Progress } from './Progress'
import { type Opening, useOpenFile } from './use-open-file'
import { type Problem, sentenceOf } from './words-of'

const { open: words, problems } = pages.yourData

/** Opens a file: its size, then what is in it, then it comes in. */
export function OpenFile() {
  const { opening, choose, look, lookAgain, bringIn, leave } = useOpenFile()
  const isWorking = ['unsealing', 'looking', 'bringing'].includes(opening.step)
  return (
    <Section id="open" title={words.title}>
      <div className={styles.part}>
        <p>{words.what}</p>
        {!isWorking && opening.step !== 'preview' && (
          <FileDrop
            label={words.choose}
            limit={words.most(LARGEST_FILE)}
            onFile={(file) => void choose(file)}
          />
        )}
        {'file' in opening && <p>{words.size(opening.file.name, opening.file.size)}</p>}
        {opening.step === 'chosen' && (
          <Look
            key={opening.file.name + opening.file.lastModified}
            chosen={opening}
            onLook={(passphrase) => void look(opening.file, passphrase)}
          />
        )}
        {opening.step === 'refused' && <Refused problem={opening.problem} />}
        {opening.step === 'unsure' && (
          <Unsure detail={opening.detail} onLook={() => void lookAgain(opening)} />
        )}
        {opening.step === 'preview' && (
          <Preview
            preview={opening.preview}
            onBringIn={() => void bringIn(opening)}
            onLeave={() => void leave()}
          />
        )}
        <output className={styles.acts}>
          {opening.step === 'unsealing' && <p>{words.unsealing}</p>}
          {opening.step === 'looking' && <Progress name={opening.name} before={words.looking} />}
          {opening.step === 'bringing' && <Progress name={opening.name} before={words.bringing} />}
          {opening.step === 'brought' && <p>{words.brought}</p>}
        </output>
        {isWorking && <Button onClick={() => void leave()}>{words.cancel}</Button>}
        <Before key={opening.step} />
      </div>
    </Section>
  )
}

interface LookProps {
  chosen: Extract<Opening, { step: 'chosen' }>
  onLook(passphrase: string | null): void
}

function Look({ chosen: { isSealed, problem }, onLook }: LookProps) {
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSealed || passphrase !== '') onLook(isSealed ? passphrase : null)
      }}
    >
      {isSealed && (
        <>
          <p>{words.isSealed}</p>
          <Field
            label={pages.yourData.write.passphrase}
            type="password"
            autoComplete="off"
            limit={Infinity}
            value={passphrase}
            onValue={setPassphrase}
          />
        </>
      )}
      {problem && <Refused problem={problem} />}
      <Button type="submit" look="main" disabled={isSealed && passphrase === ''}>
        {words.look}
      </Button>
    </form>
  )
}

const Refused = ({ problem }: { problem: Problem }) => (
  <p role="alert" className={looks.problem}>
    {sentenceOf(problem)} {problems.unwritten}
  </p>
)

const Unsure = ({ detail, onLook }: { detail: string; onLook(): void }) => (
  <>
    <p role="alert" className={looks.problem}>
      {words.unsure(detail)}
    </p>
    <Button look="main" onClick={onLook}>
      {words.look}
    </Button>
  </>
)
