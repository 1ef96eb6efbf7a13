import { attendance, debrief, history, interview } from './after'
import { failure, recovery, saveState, unreadable } from './data'
import { blank, cues, guide, keys, last, phases, plannedLength } from './during'
import { findings } from './findings'
import { followUps, letter, newTime, thankYou } from './follow-ups'
import { kinds } from './kinds'
import { flags, items, lists, prompts, sides } from './method'
import { merging } from './merging'
import { moreQuestions } from './more-questions'
import { panel } from './panel'
import { answers, gaps, planning, preparation } from './preparation'
import { firstRun } from './first-run'
import { payLaw } from './pay-law'
import { questions } from './questions'
import { salary } from './salary'
import { dock, popup, privacy, sidePanel, theme } from './surfaces'
import { workspace } from './workspace'

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
  letter,
  thankYou,
  newTime,
  workspace,
  firstRun,
  merging,
  moreQuestions,
  payLaw,
  preparation,
  answers,
  planning,
  questions,
  salary,
  findings,
  attendance,
  debrief,
  interview,
  history,
}
