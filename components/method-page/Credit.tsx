import { pages } from '@/locales/pages'
import { sources } from '@/method/sources'
import styles from './MethodPage.module.css'

const texts = pages.methodPage
const { 'pre-interview-phase': chapter, ...others } = sources

interface Source {
  author: string
  title: string
  url?: string
}

/** The source of the method, and its other sources. */
export function Credit() {
  return (
    <>
      <p>{texts.creditHelp}</p>
      <p>
        <SourceName source={chapter} />
      </p>
      <h3>{texts.moreSources}</h3>
      <ul className={styles.sources}>
        {Object.values<Source>(others).map((source) => (
          <li key={source.title}>
            <SourceName source={source} />
          </li>
        ))}
      </ul>
    </>
  )
}

function SourceName({ source: { author, title, url } }: { source: Source }) {
  if (url === undefined) return `${author}: ${title}`
  return (
    <>
      {author}:{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {title}
      </a>
    </>
  )
}
