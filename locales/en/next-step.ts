/** What happens after a call, in one small form. */
export const nextStep = {
  title: 'What happens next',
  turn: 'Whose turn is it?',
  what: 'What comes next',
  when: 'When',
  whenHint: 'When? Tue, next week …',
  /** Beside words that name no day, or more than one. */
  noDay: 'No day yet',
  calendar: 'Choose the day in a calendar',
  channel: 'How they will reach me',
}
