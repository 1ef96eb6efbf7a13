import { count } from '@/locales/plural'

/** What is counted when something is deleted for good. */
export interface Goes {
  companies: number
  calls: number
  notes: number
  people: number
  others: number
}

const goes = ({ companies, calls, notes, people, others }: Goes): string =>
  [
    companies > 0 && count(companies, { one: 'company', other: 'companies' }),
    calls > 0 && count(calls, { one: 'call', other: 'calls' }),
    notes > 0 && count(notes, { one: 'note', other: 'notes' }),
    people > 0 && count(people, { one: 'person', other: 'people' }),
    others > 0 &&
      count(others, {
        one: 'answer, tick or other entry',
        other: 'answers, ticks and other entries',
      }),
  ]
    .filter(Boolean)
    .join(', ')

/** What was deleted: brought back at once, put back later, or deleted for good. */
export const deleted = {
  removed: 'Removed last',
  undo: 'Undo',
  dismiss: 'Close',
  said: {
    company: (name: string) => `${name} is deleted`,
    call: (when: string) => `The call of ${when} is deleted`,
    question: 'The question is taken off the list',
  },

  company: 'Delete this company',
  companyOf: (name: string) => `Delete ${name}`,
  call: 'Delete this call',
  callOf: (when: string) => `Delete this call: ${when}`,
  wasDeleted: (name: string) => `${name} is deleted`,
  whereIs: 'You can put it back here, or in “Your data”.',

  title: 'Deleted',
  what: 'What you delete is out of sight everywhere, and stays here until you put it back or delete it for good.',
  none: 'Nothing is deleted.',
  shown: (shown: number, all: number) => `The last ${shown} of ${all}.`,
  unread: 'The list cannot be read now. Candid tries again.',
  kinds: { companies: 'Company', calls: 'Call', notes: 'Note', people: 'Person' },
  payNote: 'A note on pay',
  noName: 'without a name',
  when: (day: string) => `deleted ${day}`,
  putBack: 'Put back',
  putBackOf: (what: string) => `Put back: ${what}`,
  forGood: 'Delete for good',
  forGoodOf: (what: string) => `Delete for good: ${what}`,
  all: 'Delete all of it for good',
  confirm: (counts: Goes) =>
    `This deletes ${goes(counts)} for good, here and in Candid’s spare copy. It cannot be undone. A file that you have written keeps what is in it.`,
  nothing: 'It is not deleted any more. Nothing is to be done.',
  keep: 'Keep it',
  working: 'Deleting…',
  done: 'Deleted for good.',
  unclean:
    'It is deleted. Candid’s spare copy could not be cleaned yet: Candid tries again by itself. Free some disk space if there is little.',
  failed: (why: string) => `Nothing was deleted. ${why}`,

  everything: {
    title: 'Delete everything',
    what: 'Every company, call, note and answer, Candid’s spare copy, and your settings. Then Candid is as it was when you installed it. Files that you have written stay where you saved them.',
    begin: 'Delete everything',
    counts: (counts: Goes) => `These go for good: ${goes(counts)}.`,
    nothing: 'Nothing is written yet. Your settings go.',
    uncounted: 'Candid cannot read its records now, so it cannot count them. They go, too.',
    inCall: 'You are in a call. What you note in it goes, too.',
    fileFirst: 'Write a file first, if you may want something of it again.',
    word: 'delete',
    type: (word: string) => `Type “${word}” to go on`,
    act: 'Delete everything for good',
    left: {
      files: (detail: string) =>
        `Candid’s spare copy could not be deleted, so nothing else was. Try again. The browser said: ${detail}`,
      database: (detail: string) =>
        `Candid’s spare copy is deleted. Its records and your settings could not be: they are still here. Try again, or close the browser first. The browser said: ${detail}`,
      settings: (detail: string) =>
        `All your records and Candid’s spare copy are deleted. Some of your settings could not be. Try again. The browser said: ${detail}`,
    },
    unsure: 'No answer came back. Look whether your companies are still here, and try again.',
  },
}
