import { amount, dayAndTime } from '@/locales/formats'
import { count } from '@/locales/plural'

const records = { one: 'record', other: 'records' }
/** "12 kB", "3.4 MB" */
const sizeOf = (bytes: number): string =>
  bytes < 1_000_000
    ? `${amount.format(Math.ceil(bytes / 1000))} kB`
    : `${amount.format(Math.ceil(bytes / 100_000) / 10)} MB`

const inTable = (table: string, id: string, place: number) =>
  `“${table}”, record ${place}${id ? ` (${id})` : ''}`

/** Where everything is kept, the file that holds all of it, and what happens when one is opened. */
export const yourData = {
  title: 'Your data',
  kept: 'Everything you write is kept on this computer, in this browser’s profile. Candid sends it nowhere. If the profile or the computer is lost, a file that you have written brings it back.',

  write: {
    title: 'Write everything into a file',
    what: 'One file holds every company, call, note and answer. Use it as a backup, or open it in Candid on another computer. Where the panel stands and how it looks is not in it.',
    seal: 'Seal it with a passphrase',
    open: 'Without a passphrase anyone who gets the file can read it, your pay figures too.',
    sealed:
      'Four or more words that nobody guesses. Candid does not keep them: without them nobody can open the file, you neither.',
    passphrase: 'Passphrase',
    again: 'The same again',
    differ: 'The two are not the same.',
    act: 'Write the file',
    working: 'Writing the file…',
    sealing: 'Sealing the file. This takes some seconds on purpose…',
    done: (entries: number, name: string) => `${count(entries, records)} written into ${name}.`,
    carried: (entries: number) =>
      `${count(entries, records)} could not be read, and stand in the file as they are.`,
    failed: (detail: string) => `The file could not be written. The browser said: ${detail}`,
  },
  automatic: {
    title: 'Let Candid write the file by itself',
    what: (kept: number) =>
      `Candid can write the file into a folder on this computer by itself: once a day, if something has changed, when you open one of its pages. The newest ${kept} stay. They are not sealed: anyone who can open the folder can read them.`,
    notHere:
      'This browser does not let an extension write into a folder by itself. Write the file above now and then.',
    choose: 'Choose a folder',
    into: (folder: string) => `Into “${folder}”. No file was written there yet.`,
    written: (when: string, folder: string) => `Written by itself on ${when} into “${folder}”.`,
    now: 'Write one now',
    allow: 'Allow it again',
    other: 'Another folder',
    stop: 'Stop it',
    problems: {
      permission: 'The browser does not let Candid write into the folder any more. Allow it again.',
      gone: 'The folder is not there any more. Choose another one.',
      old: 'The file is written, but older ones could not be removed from the folder. Another program may use them. Candid tries again when it writes the next file.',
      other: (detail: string) =>
        `The file could not be written by itself. The browser said: ${detail}`,
    },
  },
  lastWritten: (when: string) => `Your last file is of ${when}.`,
  neverWritten: 'You have not written a file yet.',
  reminder: 'A new one keeps what you wrote since.',
  firstReminder: 'One brings everything back if this computer is lost.',
  later: 'Later',

  open: {
    title: 'Open a file',
    what: 'You see first what is in it and what would change. Nothing is written before you say so.',
    choose: 'Choose a file, or drop it here',
    size: (name: string, bytes: number) => `${name}, ${sizeOf(bytes)}`,
    most: (bytes: number) => `Candid reads files of up to ${sizeOf(bytes)}.`,
    isSealed: 'The file is sealed. Type its passphrase.',
    look: 'See what is in it',
    unsealing: 'Opening the seal. This takes some seconds on purpose…',
    looking: 'Reading the file…',
    bringing: 'Bringing it in…',
    cancel: 'Cancel',
    bring: 'Bring it in',
    leave: 'Leave it',
    brought: 'It is all here now.',
    unsure: (detail: string) =>
      `No answer came back, so it is not known whether the file came in. Look again: what is here already is not brought in twice. The browser said: ${detail}`,
    before: 'Save a file of how it was before a file last came in',
  },

  progress: {
    reading: 'Reading the file',
    comparing: 'Comparing it with what is here',
    keeping: 'Keeping a file of how everything is now',
    writing: 'Writing',
  },

  preview: {
    written: (when: number) => `The file was written on ${dayAndTime.format(when)}.`,
    nothing: 'All that is in it is here already. There is nothing to bring in.',
    counts: 'What is in the file',
    kind: 'Kind',
    added: 'New',
    differ: 'Changed by it',
    kept: 'Stay as here',
    same: 'Alike',
    companies: (names: string, more: number) =>
      more > 0
        ? `New companies: ${names}, and ${amount.format(more)} more.`
        : `New companies: ${names}.`,
    keptWhy:
      'Some read differently in the file and stay as they are here: there they are older, or say nothing more, or nothing shows which is newer.',
    differences: 'What it changes',
    more: (others: number) => `${count(others, records)} more that it changes are not listed here.`,
    here: 'Here',
    file: 'In the file',
    after: 'Afterwards',
    backup:
      'Nothing is deleted for good. Before it comes in, Candid keeps a file of how everything is now.',
    noBackup:
      'No file of how everything is now is kept: it would hold what is deleted. Write one first, if you may want it again.',
    gone: (entries: number, names: string) =>
      `${count(entries, records)} here were deleted for good there. They are deleted for good here, too${names ? `: ${names}` : ''}.`,
    stays: (entries: number) =>
      `${count(entries, records)} that were deleted there stay here: you changed them later.`,
    left: (entries: number) =>
      `${count(entries, records)} in the file were deleted for good, and do not come in.`,
    carried: (entries: number) =>
      `${count(entries, records)} in it were not readable when it was written, and do not come in.`,
    pay: { show: 'Show the pay figures', hide: 'Hide the pay figures' },
    hidden: 'Hidden: it is about pay.',
    none: 'nothing',
    yes: 'yes',
    no: 'no',
  },

  problems: {
    empty: 'The file is empty.',
    archive: 'This is a packed archive, as a .zip is. Unpack it and choose the .json file in it.',
    'no-text':
      'This is no file of Candid: it is not a text. A picture or a document does not open here.',
    other: 'This is no file of Candid. It was written by another program, or for something else.',
    cut: 'The file ends in the middle. Perhaps it was not copied or loaded to its end.',
    large: 'The file is larger than anything that Candid writes.',
    gone: 'The file is no longer there. Choose it again.',
    stopped: 'You cancelled it.',
    version: 'The file does not say which version of Candid wrote it, so it is not safe to read.',
    newer: (found: number, known: number) =>
      `A newer Candid wrote this file (version ${found}; this one reads up to ${known}). Update Candid, then open it again.`,
    json: (line: number) =>
      `The file is damaged in line ${amount.format(line)}. Perhaps another program changed it, or two files were joined.`,
    deep: (line: number) =>
      `Line ${amount.format(line)} of the file is nested deeper than anything that Candid writes.`,
    table: (table: string) =>
      `“${table}” in the file is no list of records that this Candid knows.`,
    row: (table: string, id: string, place: number) =>
      `${inTable(table, id, place)}, is not as Candid writes it: a field is missing or holds something else.`,
    twice: (table: string, id: string, place: number) =>
      `${inTable(table, id, place)}, is in the file twice.`,
    forbidden: (table: string, id: string, place: number) =>
      `${inTable(table, id, place)}, has a field named __proto__, which Candid never writes.`,
    passphrase: 'This is not the passphrase of the file.',
    key: 'The file is sealed for a key, not with a passphrase. Open it with the age program first.',
    broken: 'The sealed file is damaged or cut off.',
    unknown: (detail: string) => `That did not work. The browser said: ${detail}`,
    unwritten: 'Nothing was changed.',
  },

  tables: {
    companies: 'Companies',
    people: 'People',
    calls: 'Calls',
    answers: 'Your answers',
    questions: 'Questions',
    marks: 'Ticks in calls',
    notes: 'Notes',
    findings: 'What you learned',
    salaries: 'Pay cards',
    followUps: 'Things to do after calls',
    sittings: 'Meetings that were seen',
    postings: 'Job postings',
    openings: 'Lists of openings',
    erasures: 'Deleted for good',
  },
  fields: {
    name: 'Name',
    role: 'Job',
    stage: 'Stage',
    side: 'Works for',
    email: 'Email',
    phone: 'Phone',
    detail: 'Personal',
    kind: 'With whom',
    plannedAt: 'Planned for',
    plannedMinutes: 'Minutes',
    link: 'Link',
    text: 'Text',
    wording: 'Your wording',
    starred: 'Starred',
    dropped: 'Off the list',
    said: 'What they said',
    on: 'Ticked',
    policy: 'How you answer',
    target: 'Target',
    floor: 'Floor',
    region: 'Region',
    dueAt: 'Due',
    doneAt: 'Done',
    removedAt: 'Taken off',
    deletedAt: 'Deleted',
  },
  otherFields: 'Only when it was touched, or where it belongs',
}
