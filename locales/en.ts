import { failure, recovery, saveState, unreadable } from './en/data'
import { flags, gaps, items, lists, prompts, sides } from './en/method'
import { moreQuestions } from './en/more-questions'
import { panel } from './en/panel'
import { firstRun } from './en/first-run'
import { workspace } from './en/workspace'
import { payLaw } from './en/pay-law'
import { dock, popup, sidePanel, theme } from './en/surfaces'

/** Every visible text in English, grouped by where it stands. */
export const en = {
  sides,
  prompts,
  lists,
  items,
  flags,
  gaps,
  saveState,
  failure,
  panel,
  dock,
  sidePanel,
  popup,
  theme,
  recovery,
  unreadable,
  workspace,
  firstRun,
  moreQuestions,
  payLaw,
}

/** What every language must provide. */
export type Texts = typeof en
