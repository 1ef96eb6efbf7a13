import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Renders a surface's app into its page. When it returns, the app is in the page. */
export function mount(app: ReactNode): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no element #root')
  const at = createRoot(root)
  flushSync(() => at.render(app))
}
