import { type ReactNode, useEffect, useRef, useState } from 'react'
import { outPage } from '@/components/shared/company-page'
import { PageTitle } from '@/components/shared/PageTitle'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { useLeaving } from '@/components/ui/use-leaving'
import { dayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import type { Company } from '@/storage/records/company'
import styles from './Sheet.module.css'

const words = pages.takeOut.print

interface Props {
  company: Company
  title: string
  /** The job applied for; '' while it is not known. */
  job: string
  /** What the tick for pay says. */
  payLabel: string
  children(pay: boolean): ReactNode
}

/** A page for paper: above it the button that prints it, and whether pay is on it. Neither is printed. */
export function Sheet({ company, title, job, payLabel, children }: Props) {
  const [pay, setPay] = usePayOnPaper()
  // The day on the paper is the day on which it was opened.
  const [opened] = useState(() => Date.now())
  return (
    <>
      <PageTitle of={title} />
      <div className={styles.tools}>
        <a className={styles.way} href={outPage(company.id)}>
          {pages.takeOut.titleOf(company.name)}
        </a>
        <Tick checked={pay} onTick={setPay}>
          {payLabel}
        </Tick>
        <Button look="main" onClick={() => print()}>
          {words.act}
        </Button>
      </div>
      <article className={styles.sheet}>
        <header>
          <h1>{title}</h1>
          <p className={looks.soft}>
            {[job, words.made(dayAndTime.format(opened))].filter(Boolean).join(' · ')}
          </p>
        </header>
        {children(pay)}
      </article>
    </>
  )
}

/** Whether pay is on the page. It goes when the candidate looks elsewhere, but not for the browser's window to print. */
function usePayOnPaper() {
  const [pay, setPay] = useState(false)
  const isPrinting = useRef(false)
  useEffect(() => {
    const mounted = new AbortController()
    const { signal } = mounted
    addEventListener('beforeprint', () => (isPrinting.current = true), { signal })
    addEventListener('afterprint', () => (isPrinting.current = false), { signal })
    return () => mounted.abort()
  }, [])
  useLeaving(() => {
    if (!isPrinting.current) setPay(false)
  })
  return [pay, setPay] as const
}

/** A part of a page for paper. Nothing without a line in it. */
export function SheetPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
