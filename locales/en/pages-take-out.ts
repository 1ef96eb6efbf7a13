import { amount } from '@/locales/formats'
import { count } from '@/locales/plural'

const companiesOf = (companies: number) => count(companies, { one: 'company', other: 'companies' })

/** What is written out of Candid: on paper, into the clipboard, as notes, as a table, for a calendar. */
export const takeOut = {
  title: 'Take it with you',
  what: 'These are copies for other programs. The one file above brings everything back; these do not.',
  titleOf: (company: string) => `Take it with you: ${company}`,
  toCompany: (company: string) => `To the page of ${company}`,
  link: 'Print or copy',

  withPay: 'With what is about pay',
  payLeftOut: 'Left out: it is about pay.',
  cancel: 'Cancel',
  progress: (done: number, all: number) => `${amount.format(done)} of ${companiesOf(all)}…`,
  failed: (detail: string) => `That did not work. The browser said: ${detail}`,
  saved: (name: string) => `Given to the browser to save: ${name}.`,

  notes: {
    title: 'Notes for Obsidian and the like',
    what: 'One Markdown note a company. If you write them again, only the part of Candid is new: your own text and your own properties stay.',
    folder: 'Write into a folder',
    again: (folder: string) => `Write again into “${folder}”`,
    other: 'Another folder',
    zip: 'Save all as one .zip',
    noFolder:
      'This browser cannot write into a folder. The notes come as one .zip; what you write in them does not come back into the next one.',
    written: (notes: number, same: number, folder: string) =>
      `${count(notes, { one: 'note', other: 'notes' })} written into “${folder}”${same > 0 ? `, ${amount.format(same)} had nothing new` : ''}.`,
    cancelled: 'Stopped. What was written until then is in the folder.',
    notWritten: (name: string, detail: string) => `${name} was not written: ${detail}`,
    notAllowed: 'You did not allow Candid to write into this folder. Nothing was written.',
    gone: 'The folder is not there any more. Choose another one.',
    one: 'Save as a Markdown note',
    oneWhat: 'One note with everything of this company, for Obsidian or any other program.',
  },

  note: {
    stages: 'Stages',
    planned: 'Planned calls',
    dayUnknown: 'Day not known',
  },

  table: {
    title: 'A table of all companies',
    what: 'A CSV file with the day on which each company came to each stage. Days from before Candid kept them are empty.',
    act: 'Save the table',
    nextDay: 'Next day',
    added: 'Added on',
    since: (stage: string) => `Stage “${stage}” since`,
    call: 'Call',
    pay: 'With the pay ranges that they named',
  },

  calendar: {
    title: 'Your calendar',
    what: 'An .ics file with your planned calls and what is due after calls. It has no notes in it, and no pay. Calls that came from your calendar are left out.',
    act: 'Save for my calendar',
    none: 'No call is planned, and nothing is due.',
    one: 'Add the planned call to your calendar (.ics)',
    call: (company: string) => `Call with ${company}`,
  },

  copy: {
    call: 'Copy my notes',
    callOf: (call: string) => `Copy my notes of ${call}`,
    done: 'Copied. You can paste it anywhere.',
    refused: 'The browser did not let Candid copy. Mark this text and copy it by hand:',
    text: 'The text to copy',
  },

  coach: {
    title: 'A copy for a coach',
    what: 'Everything from the calls, without names, addresses and pay. Other numbers go out with the pay, but for dates, times, percentages and counts that Candid can tell. Read it through before you give it away: a name that Candid does not know, or a number in words, is still in it.',
    more: 'Also take out (with commas between)',
    preview: 'The copy, as it would be given away',
    taken: 'What was taken out',
    nothing: 'There is nothing from calls yet.',
    namesUnread:
      'Candid cannot read which names it knows, so there is no copy yet. It tries again each second.',
    copy: 'Copy it',
    save: 'Save it',
    roles: {
      company: 'company',
      recruiter: 'recruiter',
      person: 'person',
      email: 'email',
      phone: 'phone',
      link: 'link',
      pay: 'pay or number',
      other: 'taken out',
    },
    count: (role: string, times: number) => `[${role}] ${amount.format(times)}`,
  },

  print: {
    title: 'On paper',
    what: 'Each opens as a page of its own. Your browser can print it, or save it as a PDF.',
    brief: 'The brief before the call',
    record: 'The record of all calls',
    act: 'Print',
    briefOf: (company: string) => `Brief: ${company}`,
    recordOf: (company: string) => `Record: ${company}`,
    pay: 'With your pay card',
    payHidden: 'Your pay card is not on it.',
    made: (when: string) => `As of ${when}`,
    call: 'The call',
    noCall: 'No call is planned.',
    points: 'Your two main points',
    answers: 'They may ask',
    questions: 'You ask',
    signals: 'Find out',
    noPoints: 'no points yet',
    onPay: 'on your pay card',
    more: (number: number) => `${amount.format(number)} more in Candid`,
    shortened: '… goes on in Candid',
    policy: 'How you answer on pay',
    nothing: 'Nothing is known from a call yet.',
  },
}
