/** A ref that puts the focus into a text field when it appears, behind its last letter. */
export function startAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}
