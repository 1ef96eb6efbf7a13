import { lazy, Suspense, useEffect, useState } from 'react'
import { pages } from '@/locales/pages'
import styles from './Search.module.css'

const SearchDialog = lazy(() => import('./SearchDialog'))
const words = pages.search

const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

/** The button of the search, and the key that opens it on every page of the workspace. */
export function Search() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === 'k' && (isMac ? event.metaKey : event.ctrlKey)
      if (!isKey || event.altKey || event.shiftKey) return
      // The browser's own search takes this key.
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
        onClick={() => setOpen(true)}
      >
        {words.title}
        <kbd className={styles.key} aria-hidden="true">
          {isMac ? '⌘ K' : 'Ctrl K'}
        </kbd>
      </button>
      <Suspense fallback={null}>
        {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
