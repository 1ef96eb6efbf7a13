import { count } from '@/locales/plural'

/** The notification before a planned call. Others may see it: it names nothing but the company. */
export const callReminder = {
  title: (company: string, minutes: number) =>
    `${company || 'Your call'} in ${count(minutes, { one: 'minute', other: 'minutes' })}`,
  message: 'Click to see what is left to prepare, and to join.',
}
