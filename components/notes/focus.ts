export const noteBoxId = 'note-box'

/** Puts the keyboard into the note box, behind what stands in it. */
export function focusNoteBox(): void {
  const box = document.getElementById(noteBoxId)
  if (!(box instanceof HTMLTextAreaElement) || document.activeElement === box) return
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
}

export const noteRowId = (noteId: string): string => `note-${noteId}`

/** Puts the keyboard on a note of the list, or into the box where the list has it no more. */
export function focusNote(noteId: string): void {
  const row = document.getElementById(noteRowId(noteId))
  if (row) row.focus()
  else focusNoteBox()
}
