import { amount } from '@/locales/formats'
import { count } from '@/locales/plural'

/** Whether the candidate's data is saved, lost or restored. */

export const saveState = {
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved',
  /** Each says why, what happens to the text, and what to do. */
  reasons: {
    quota: 'The disk is full. Free some space; your text stays here until it is saved.',
    closed: 'Candid’s database is closed. Your text stays here until it can be saved.',
    newer:
      'This data was written by a newer Candid. Update Candid; nothing has been changed. ' +
      'Copy what you typed just now.',
    missing: 'What this belongs to is no longer there. Copy your text, then reload the panel.',
    restoring:
      'Candid is bringing back your records. Your text stays here and is saved right after that.',
    unreachable: 'Candid’s background does not answer. Your text stays here until it can be saved.',
    reloaded:
      'Candid was updated. Your text is still here: copy what is not saved, then reload the page.',
    unanswered: 'There is no answer yet. Your text stays here, and Candid tries again.',
    unknown: 'Something went wrong. Your text stays here; copy it to be safe.',
  },
  retry: 'Try again',
  copy: 'Copy what is not saved',
  copied: 'Copied',
  copyByHand:
    'This page does not let Candid copy. The text is selected: copy it with the keyboard.',
  close: 'Close',
  /** What will never be saved as it is, while everything else goes on. */
  aside: {
    rest: 'Everything else is saved.',
    reasons: {
      long: 'This is longer than Candid can keep. Shorten it, or copy it.',
      form: 'Candid cannot keep this as it is. Copy it to be safe.',
      missing: 'What this belongs to is no longer there. Copy it to be safe.',
      failing: 'This could not be written. Copy it to be safe.',
    },
    change: 'A change could not be saved. Please look whether all is as you want it.',
    dismiss: 'Dismiss',
  },
  /** At a field. */
  tooLong: (most: number) =>
    `Not saved while it is longer than ${most.toLocaleString('en')} characters. Shorten it, or copy it.`,
  copyBehind: 'Candid’s spare copy is not up to date. Free some disk space if there is little.',
}

/** A part of the panel failed. The rest still works. */
export const failure = {
  title: (feature: string) => `${feature} stopped working`,
  body: 'The rest of Candid goes on, and what was saved is safe.',
  again: 'Open it again',
  copyText: 'Copy your text',
}

export const recovery = {
  restoredTitle: 'Your data was damaged, and has been restored',
  partlyRestoredTitle: 'Your data was damaged, and has been restored as far as its copy reaches',
  lostTitle: 'Your data is gone, and there was no copy to restore',
  partlyLostTitle: 'Part of your data is gone, and there was no copy to restore',
  damage: {
    wiped: 'The browser had emptied Candid’s storage.',
    'cut-short': 'Part of what Candid had saved was missing.',
    unopenable: 'The browser could not open what Candid had saved.',
  },
  restored: (companies: number, notes: number) =>
    `Restored from Candid’s own copy: ${count(companies, { one: 'company', other: 'companies' })} and ` +
    `${count(notes, { one: 'note', other: 'notes' })}.`,
  restoredOther: (records: number) =>
    `Restored from Candid’s own copy: ${count(records, { one: 'entry', other: 'entries' })}, no company or note.`,
  restoredNone: 'Candid’s own copy held nothing more than what is still there.',
  upTo: (when: string) => `The copy holds what was saved up to ${when}.`,
  complete: 'Nothing is missing.',
  writesLost: (changes: number) =>
    `${count(changes, { one: 'later change', other: 'later changes' })} could not be brought back. ` +
    'Please look through your latest notes.',
  nothingToRestore:
    'Candid found no copy on this machine, so your companies and notes could not be brought ' +
    'back. You can go on with an empty Candid; what you write from now on is saved.',
  nothingForThatPart:
    'Candid found no copy on this machine, so that part could not be brought back. What is left ' +
    'is as it was. Please look through your latest notes.',
  unreadable: (entries: number) =>
    `${count(entries, { one: 'entry', other: 'entries' })} of the copy could not be read.`,
  continue: 'Continue',
}

/** If the data cannot be read, the surface shows only this. */
export const unreadable = {
  newer: {
    title: 'This data was written by a newer Candid',
    body: 'Nothing has been changed. Update Candid, then open it again: all of it will be there.',
    versions: (found: number, known: number) =>
      `The data has format ${found}; this Candid reads up to ${known}.`,
  },
  closed: {
    title: 'Candid cannot open its data',
    body: 'Candid has deleted nothing. Close the browser, open it again and come back here.',
    detail: 'What the browser said',
  },
  restoring: {
    title: 'Candid is bringing back your records',
    body: 'They were damaged. Candid restores them from its own copy, and goes on by itself.',
    progress: (companies: number, of: number) =>
      `${amount.format(companies)} of ${count(of, { one: 'company', other: 'companies' })} so far.`,
  },
  retry: 'Try again',
}
