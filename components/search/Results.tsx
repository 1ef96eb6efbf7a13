import { Fragment, type KeyboardEvent } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { OWN_ID } from '@/storage/records/company'
import type { Searchable } from '@/storage/records/searchable'
import { UNNAMED_ID } from '@/storage/records/unnamed'
import type { Found } from './book'
import { groupsOf } from './groups'
import { kindOfHit, placeOfHit } from './place-of'
import { matchIn } from './places-in-text'
import styles from './SearchDialog.module.css'

const words = pages.search

interface Props {
  found: Found
  /** What it was found by. */
  query: string
  /** A key on a link. */
  onKeyDown(event: KeyboardEvent): void
  onOpen(): void
}

/** What was found, company by company. Each match stands in its line, and leads to its place. */
export function Results({ found: { hits, names }, query, onKeyDown, onOpen }: Props) {
  return groupsOf(hits).map(({ companyId, hits: ofCompany }) => {
    const name = nameOf(companyId, names)
    return (
      <section key={companyId} className={styles.group} aria-label={name}>
        <h2 className={styles.heading}>{name}</h2>
        <ul>
          {ofCompany.map((hit) => (
            <li key={`${hit.table} ${hit.id}`}>
              <a
                className={styles.hit}
                href={placeOfHit(hit)}
                onKeyDown={onKeyDown}
                onClick={onOpen}
              >
                <Match hit={hit} query={query} />
                <span className={looks.small}>
                  {[kindOfHit(hit), hit.at !== null && day.format(hit.at)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function nameOf(companyId: string, names: Found['names']): string {
  if (companyId === OWN_ID) return text.workspace.own
  return companyId === UNNAMED_ID ? words.unnamed : names[companyId] || text.home.unnamed
}

function Match({ hit, query }: { hit: Searchable; query: string }) {
  return (
    <span className={styles.match}>
      {matchIn(hit.text, query).map(({ text: piece, isMatch }, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text have no other name than their place
        isMatch ? <mark key={index}>{piece}</mark> : <Fragment key={index}>{piece}</Fragment>,
      )}
    </span>
  )
}
