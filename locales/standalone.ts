import { callReminder } from './en/call-reminder'
import { followUps } from './en/follow-ups'
import { readings } from './en/readings'
import { dock } from './en/surfaces'
import { type Language, type Texts, textLanguage } from './language'

// The worker and the scripts in the call page are one file each. They cannot load a language, so they
// contain these few texts of every language. An export is left out of a script that does not import it.

const docks: Record<Language, Texts['dock']> = { en: dock }
const callReminders: Record<Language, typeof callReminder> = { en: callReminder }
const followUpTexts: Record<Language, Texts['followUps']> = { en: followUps }
const words: Record<Language, typeof readings> = { en: readings }

const tag = textLanguage()

/** For the script in the call page. */
export const dockText = docks[tag]

/** For the notification before a call. */
export const callReminderText = callReminders[tag]

/** For the worker's notifications. */
export const followUpText = followUpTexts[tag]

/** For all code that reads the candidate's own words. The worker's code does, too. */
export const readingWords = words[tag]
