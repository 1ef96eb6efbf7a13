import { debrief, history, interview } from './en/after'
import { failure, recovery, saveState, unreadable } from './en/data'
import { blank, cues, guide, keys, last, phases, plannedLength } from './en/during'
import { findings } from './en/findings'
import { followUps, thankYou } from './en/follow-ups'
import { kinds } from './en/kinds'
import { flags, items, lists, prompts, sides } from './en/method'
import { moreQuestions } from './en/more-questions'
import { panel } from './en/panel'
import { answers, gaps, planning, preparation } from './en/preparation'
import { firstRun } from './en/first-run'
import { payLaw } from './en/pay-law'
import { questions } from './en/questions'
import { salary } from './en/salary'
import { dock, popup, privacy, sidePanel, theme } from './en/surfaces'
import { workspace } from './en/workspace'

/** Every visible text in English, grouped by where it stands. */
export const en = {
  sides,
  prompts,
  lists,
  items,
  kinds,
  phases,
  guide,
  cues,
  plannedLength,
  blank,
  last,
  keys,
  flags,
  gaps,
  saveState,
  failure,
  panel,
  dock,
  privacy,
  sidePanel,
  popup,
  theme,
  recovery,
  unreadable,
  followUps,
  thankYou,
  workspace,
  firstRun,
  moreQuestions,
  payLaw,
  preparation,
  answers,
  planning,
  questions,
  salary,
  findings,
  debrief,
  interview,
  history,
}

/** What every language must provide. */
export type Texts = typeof en
