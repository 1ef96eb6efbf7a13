import { type ContextType, createElement, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { FieldWords } from './limit'

/**
 * Renders a surface's app into its page. When it returns, the app is in the page.
 *
 * @param words what each field says by itself
 */
export function mount(app: ReactNode, words: ContextType<typeof FieldWords>): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no element #root')
  const at = createRoot(root)
  flushSync(() => at.render(createElement(FieldWords, { value: words }, app)))
}
