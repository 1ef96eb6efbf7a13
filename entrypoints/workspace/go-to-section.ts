/**
 * Takes the keyboard to a section of the page: to the first field there that is still empty, since that is
 * what a link to it is about, else to its heading.
 */
export function goToSection(id: string): void {
  const section = document.getElementById(id)
  if (!section) return
  section.scrollIntoView()
  const fields = section.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  const empty = [...fields].find(({ value }) => value.trim() === '')
  ;(empty ?? section.querySelector<HTMLElement>('h2, h3'))?.focus()
}
