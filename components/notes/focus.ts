export const noteBoxId = 'note-box'

/** Puts the keyboard into the note box. */
export function focusNoteBox(): void {
  document.getElementById(noteBoxId)?.focus()
}

export const noteRowId = (noteId: string): string => `note-${noteId}`

/** Puts the keyboard on a note of the list, or into the box where the list has it no more. */
export function focusNote(noteId: string): void {
  const row = document.getElementById(noteRowId(noteId))
  if (row) row.focus()
  else focusNoteBox()
}
