import { about } from './en/about'
import { debrief, history, interview } from './en/after'
import { failure, recovery, saveState, unreadable } from './en/data'
import { findings } from './en/findings'
import { flags, gaps, items, lists, prompts, sides } from './en/method'
import { moreQuestions } from './en/more-questions'
import { panel } from './en/panel'
import { workspace } from './en/workspace'
import { payLaw } from './en/pay-law'
import { questions } from './en/questions'
import { salary } from './en/salary'
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
  about,
  workspace,
  moreQuestions,
  payLaw,
  questions,
  salary,
  findings,
  debrief,
  interview,
  history,
}

/** What every language must provide. */
export type Texts = typeof en
