/**
 * Moves the focus to a section of the page: to its first empty field, since a link to a section is about that, else to
 * its heading.
 */
export function goToSection(id: string): void {
  const section = document.getElementById(id)
  if (!section) return
  // It may stand among what can wait, which is folded.
  section.closest('details')?.setAttribute('open', '')
  section.scrollIntoView()
  const fields = section.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  const empty = [...fields].find(({ value }) => value.trim() === '')
  ;(empty ?? section.querySelector<HTMLElement>('h2, h3'))?.focus()
}
