import { count } from '@/locales/plural'

/** The page of settings. */
export const settings = {
  title: 'Settings',
  look: 'Look',
  beside: 'Beside a call',
  besideHow:
    'Drag the edge of the panel for its width. Its menu ⋯ moves it to the other side, or into the browser’s side panel.',
  reminders: 'Reminders',
  before: 'Remind me before a planned call',
  minutes: (minutes: number) =>
    minutes === 0 ? 'Never' : count(minutes, { one: 'minute before', other: 'minutes before' }),
  quiet: 'In a call no reminder is shown: your screen may be shared.',
  keys: 'Keys',
  about: 'About',
  version: (version: string) => `Candid ${version}, free software under the MIT licence.`,
  network: 'It sends nothing anywhere: it has no account and no server.',
}
