import { useEffect } from 'react'

/** Stands in each page once: the page opens at its top. The browser keeps the place where the one before was left. */
export function OpenAtTop() {
  useEffect(() => {
    // Its answer, a promise in some browsers, must not be taken for the effect's clean-up.
    scrollTo(0, 0)
  }, [])
  return null
}
