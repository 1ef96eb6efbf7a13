/** The home of the workspace, and the same in small in the popup. */
export const home = {
  title: 'Companies',
  today: 'Today',
  next: 'Next',
  nothing: 'No call is planned, and nothing is due today.',
  with: (time: string, person: string) => (person ? `${time} with ${person}` : time),
  running: 'In the call',
  openCall: 'Open',
  done: 'Done',
  undo: 'Undo',
  isDone: (what: string) => `Done: ${what}`,
  all: 'All companies',
  counts: (open: number, closed: number) =>
    closed === 0 ? `${open} open` : `${open} open · ${closed} closed`,
  callOn: (time: string) => `Call ${time}`,
  nothingYet: '–',
  unnamed: 'A company without a name',
  newCompany: 'New company',
}

/** Adds a company, with a call or without. */
export const newCall = {
  invitation: 'Invitation or link',
  invitationHint: 'Paste the text or the link here, or drop an .ics file',
  company: 'Company',
  role: 'Job title',
  at: 'Date and time',
  plan: 'Plan a call',
  add: 'Add the company',
  cancel: 'Cancel',
  planned: (name: string) => `${name} is in your list.`,
}

/** The name of each call platform, by its id in meetings/sites.mjs. No other text names one. */
export const platforms = { meet: 'Meet', teams: 'Teams', zoom: 'Zoom' }
