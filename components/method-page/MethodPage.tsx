import { type ReactNode, useId } from 'react'
import { PageTitle } from '@/components/shared/PageTitle'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { Credit } from './Credit'
import { Lists } from './Lists'
import styles from './MethodPage.module.css'
import { Pay, Readings } from './Pay'
import { MethodQuestions, Principles } from './MethodQuestions'
import { Shape, Signals } from './Shape'

const texts = pages.methodPage

/** The method. It is read from the same data as the panel, so that nothing is written twice. */
export function MethodPage() {
  return (
    <article className={styles.method}>
      <PageTitle of={texts.title} />
      <h1 className={looks.pageTitle}>{texts.title}</h1>
      <p className={styles.intro}>{texts.intro}</p>
      <p className={looks.soft}>{texts.numbers}</p>
      <Part title={texts.parts.call}>
        <Principles part="call" />
      </Part>
      <Part title={texts.theyAsk}>
        <MethodQuestions side="they-ask" />
        <h3>{texts.parts.answering}</h3>
        <Principles part="answering" />
      </Part>
      <Part title={texts.youAsk}>
        <MethodQuestions side="you-ask" />
        <h3>{texts.parts.asking}</h3>
        <Principles part="asking" />
      </Part>
      <Part title={texts.lists} help={texts.listsHelp}>
        <Lists />
      </Part>
      <Part title={texts.shape} help={texts.shapeHelp}>
        <Shape />
      </Part>
      <Part title={texts.pay} help={texts.payHelp}>
        <Pay />
        <h3>{texts.readings}</h3>
        <Readings />
      </Part>
      <Part title={texts.parts.after} help={texts.followUps}>
        <Principles part="after" />
        <h3>{texts.signals}</h3>
        <p>{texts.signalsHelp}</p>
        <Signals />
      </Part>
      <Part title={texts.never}>
        <ul className={styles.nevers}>
          {texts.nevers.map((never) => (
            <li key={never}>{never}</li>
          ))}
        </ul>
      </Part>
      <Part title={texts.credit}>
        <Credit />
      </Part>
    </article>
  )
}

function Part({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const heading = useId()
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {help && <p>{help}</p>}
      {children}
    </section>
  )
}
