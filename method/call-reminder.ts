/** Minutes before a planned call at which the candidate can be reminded of it; 0 for never. */
export const reminders = [0, 5, 10, 15, 30, 60] as const

export const DEFAULT_REMINDER = 15

/** The key of the small store that holds the minutes. */
export const REMINDER_KEY = 'remindBefore'
