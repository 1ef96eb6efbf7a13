import { type ContextType, createElement, type ReactNode, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { FieldWords } from './limit'

/**
 * Renders a surface's app into its page. The app's effects run after it is painted: what they ask of the browser keeps
 * nobody waiting.
 *
 * @param words what each field says by itself
 * @returns resolves once the app is in the page
 */
export function mount(app: ReactNode, words: ContextType<typeof FieldWords>): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no element #root')
  return new Promise((onMounted) => {
    createRoot(root).render(
      createElement(FieldWords, { value: words }, app, createElement(Mounted, { onMounted })),
    )
  })
}

function Mounted({ onMounted }: { onMounted(): void }) {
  useLayoutEffect(onMounted, [onMounted])
  return null
}
