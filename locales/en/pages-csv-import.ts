import { amount } from '@/locales/formats'
import { count } from '@/locales/plural'

const companiesOf = (companies: number) => count(companies, { one: 'company', other: 'companies' })
const rowsOf = (rows: number) => count(rows, { one: 'row', other: 'rows' })
const row = (number: number) => `Row ${amount.format(number)}`

/** The table of another tracker, brought in. */
export const csvImport = {
  title: 'Bring in a table from another tracker',
  what: 'A CSV file of Huntr, Teal, Simplify, Notion, Excel or a sheet of your own. You see first what is in it. Nothing is written before you say so.',
  choose: 'Choose a CSV file, or drop it here',
  most: 'Candid reads files of up to 10 MB, with up to 10,000 rows.',
  paste: 'Or paste the table here, with the row of its names',
  read: 'See what is in it',
  reading: 'Reading the table…',
  from: (name: string, rows: number) => `${name}: ${rowsOf(rows)}`,
  pasted: 'The pasted table',

  columns: 'Which column holds what',
  none: '–',
  fields: {
    company: 'Company',
    job: 'Job title',
    stage: 'Stage',
    date: 'Date',
    link: 'Link',
    place: 'Place',
    pay: 'Pay',
    person: 'Contact',
    email: 'Their email',
    notes: 'Notes',
  },
  noCompany: 'Choose the column with the names of the companies.',
  order: 'What comes first in a date as 03/04/2026?',
  orders: { day: 'The day', month: 'The month' },
  chooseOrder: 'Choose it first: the dates of this table can be read in two ways.',
  stages: 'What the words for the stage mean',
  unknownStages: (words: string) =>
    `Candid does not know these words, and takes them for the first stage: ${words}. Change that here.`,
  manyStages:
    'The column of the stage holds more than 40 different words. Choose another column, or none.',

  counts: (added: number, more: number, known: number, unread: number) =>
    [
      `${companiesOf(added)} new`,
      more > 0 && `${count(more, { one: 'more job', other: 'more jobs' })} at these`,
      known > 0 && `${amount.format(known)} in your list already`,
      unread > 0 && `${rowsOf(unread)} that cannot be read`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  undated: (rows: readonly number[], more: number) =>
    `The date could not be read in ${count(rows.length + more, { one: 'row', other: 'rows' })}: ${rows.map((one) => amount.format(one)).join(', ')}${more > 0 ? ' …' : ''}. These companies get today’s date, and the text is kept.`,
  preview: 'The rows',
  heads: { row: 'Row', company: 'Company', job: 'Job title', what: 'What happens' },
  kinds: {
    new: 'new',
    more: 'one more job of a company above: its stage, date and contact are kept with it',
    known: 'in your list already: it stays as it is',
  },
  problems: {
    'no-name': 'cannot be read: it has no company',
    long: (field: string) => `cannot be read: “${field}” is longer than Candid keeps`,
  },
  others: (rows: number) => `${rowsOf(rows)} more are not shown here.`,
  bring: (companies: number) => `Bring in ${companiesOf(companies)}`,
  nothing: 'There is nothing new in it.',
  bringing: 'Bringing it in. Please leave this page open…',
  leave: 'Leave it',
  brought: (companies: number) => `${companiesOf(companies)} came in.`,
  toList: 'See all companies',
  unsure: 'No answer came back. Bring it in again: what is here already does not come in twice.',

  refused: {
    large: 'The file is larger than 10 MB.',
    empty: 'There is nothing in it.',
    archive:
      'This is a workbook of Excel, or a packed archive. Open it, and save the sheet as “CSV UTF-8”.',
    'no-text': 'This is no table: it is not a text.',
    'no-rows': 'There are no rows below the row of names.',
    quotes: (number: number) =>
      `${row(number)}: a quotation mark that opens a cell is not closed, or stands in the middle of one.`,
    many: (most: number) =>
      `The table has more than ${amount.format(most)} rows. Split it into smaller ones.`,
    unknown: (detail: string) => `That did not work. The browser said: ${detail}`,
    unwritten: 'Nothing was changed.',
  },
}
