import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Puts a surface's app into its page. */
export function mount(app: ReactNode): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no element #root')
  createRoot(root).render(app)
}
