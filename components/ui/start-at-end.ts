/** A ref that lets typing go on behind the last letter, whenever the text field gets the focus. */
export function goOnAtEnd(field: HTMLTextAreaElement | null): void {
  field?.setSelectionRange(field.value.length, field.value.length)
}

/** A ref that puts the focus into a text field when it appears, behind its last letter. */
export function startAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus()
  goOnAtEnd(field)
}
