import { useEffect, useRef, useState } from 'react'
import { LineInput } from '@/components/ui/LineInput'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { commandsFor } from './commands'
import { Results } from './Results'
import styles from './SearchDialog.module.css'
import { useLinkKeys } from './use-link-keys'
import { useSearch } from './use-search'

const words = pages.search

/** One field that finds everything and leads everywhere. What is typed into it is kept nowhere. */
export default function SearchDialog({ onClose }: { onClose(): void }) {
  const [query, setQuery] = useState('')
  const { found, query: searched, isComplete } = useSearch(query)
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const { onFieldKey, onLinkKey } = useLinkKeys(body)
  const commands = commandsFor(query)
  const isBlank = query.trim() === ''
  const close = () => dialog.current?.close()
  // When the dialog closes, the browser gives the focus back.
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.title}
      onClose={onClose}
      // A click beside the card closes it.
      closedby="any"
    >
      <div className={styles.card} ref={body}>
        <LineInput
          type="search"
          className={styles.field}
          aria-label={words.field}
          placeholder={words.field}
          // Nothing of it is saved.
          limit={Infinity}
          spellCheck={false}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={onFieldKey}
        />
        <output className={looks.small}>
          {isBlank ? words.help : words.found(found.hits.length, found.hasMore, isComplete)}
        </output>
        <div className={styles.results}>
          {!isBlank && (
            <Results found={found} query={searched} onKeyDown={onLinkKey} onOpen={close} />
          )}
          {commands.length > 0 && (
            <section className={styles.group} aria-label={words.commands}>
              <h2 className={styles.heading}>{words.commands}</h2>
              <ul>
                {commands.map(({ name, href }) => (
                  <li key={name}>
                    <a className={styles.hit} href={href} onKeyDown={onLinkKey} onClick={close}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </dialog>
  )
}
