/** A ref: puts the keyboard into a text as it appears, after its last letter. */
export function startAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}
