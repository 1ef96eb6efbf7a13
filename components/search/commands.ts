import { folded, wordsOf } from '@/components/shared/folded'
import {
  DATA_PAGE,
  HOME_PAGE,
  METHOD_PAGE,
  OVERVIEW_PAGE,
  NEW_CALL_PAGE,
  NEW_COMPANY_PAGE,
  OWN_PAGE,
  SETTINGS_PAGE,
  PRACTICE_PAGE,
} from '@/components/shared/company-page'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'

/** What can be done from the search, with its address. */
const commands = [
  { name: text.home.newCompany, href: NEW_COMPANY_PAGE },
  { name: text.newCall.plan, href: NEW_CALL_PAGE },
  // The same form: an invitation plans a call.
  { name: pages.search.pasteInvitation, href: NEW_CALL_PAGE },
  { name: pages.csvImport.title, href: DATA_PAGE },
  { name: text.home.title, href: HOME_PAGE },
  { name: text.workspace.own, href: OWN_PAGE },
  { name: text.workspace.practise, href: PRACTICE_PAGE },
  { name: pages.overview.title, href: OVERVIEW_PAGE },
  { name: text.workspace.method, href: METHOD_PAGE },
  { name: pages.yourData.title, href: DATA_PAGE },
  { name: text.workspace.settings, href: SETTINGS_PAGE },
]

/** The commands in whose name all the words stand; all of them without a word. */
export function commandsFor(query: string): typeof commands {
  const words = wordsOf(query)
  return commands.filter(({ name }) => words.every((word) => folded(name).includes(word)))
}
