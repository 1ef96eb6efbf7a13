export const noteBoxId = 'note-box'

/** Puts the focus into the note box, behind its text. */
export function focusNoteBox(): void {
  const box = document.getElementById(noteBoxId)
  if (!(box instanceof HTMLTextAreaElement) || document.activeElement === box) return
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
}

export const noteRowId = (noteId: string): string => `note-${noteId}`

/** Puts the focus on a note of the list. If the list does not have it any more, the note box gets the focus. */
export function focusNote(noteId: string): void {
  const row = document.getElementById(noteRowId(noteId))
  if (row) row.focus()
  else focusNoteBox()
}
