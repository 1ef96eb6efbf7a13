import { companyPage } from './company-page'
import { attendance, debrief, history, interview } from './after'
import { failure, recovery, saveState, unreadable } from './data'
import { blank, cues, guide, keys, last, phases, plannedLength, strip } from './during'
import { findings } from './findings'
import { following } from './following'
import { followUps, letter, newTime, thankYou } from './follow-ups'
import { home, newCall, platforms } from './home'
import { kinds } from './kinds'
import { flags, items, lists, prompts, sides } from './method'
import { merging } from './merging'
import { moreQuestions } from './more-questions'
import { panel } from './panel'
import { answers, gaps, planning, preparation } from './preparation'
import { firstRun } from './first-run'
import { nextStep } from './next-step'
import { payLaw } from './pay-law'
import { questions } from './questions'
import { readyQuestions } from './ready-questions'
import { salary } from './salary'
import { dock, greenRoom, popup, privacy, sidePanel, theme } from './surfaces'
import { workspace } from './workspace'

/** Every visible text in English, grouped by where it stands. */
export const en = {
  sides,
  strip,
  phases,
  prompts,
  lists,
  items,
  kinds,
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
  greenRoom,
  sidePanel,
  popup,
  theme,
  recovery,
  unreadable,
  following,
  followUps,
  letter,
  thankYou,
  newTime,
  workspace,
  home,
  newCall,
  platforms,
  firstRun,
  merging,
  moreQuestions,
  payLaw,
  companyPage,
  preparation,
  answers,
  planning,
  questions,
  readyQuestions,
  salary,
  findings,
  nextStep,
  attendance,
  debrief,
  interview,
  history,
}
