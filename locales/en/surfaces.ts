import { count } from '@/locales/plural'

/** The surfaces around the panel: the dock, the browser's side panel, and the popup. */

export const dock = {
  open: 'Open Candid',
  collapse: 'Collapse',
  toLeft: 'Move to the left',
  toRight: 'Move to the right',
  toSidePanel: 'Move to the browser’s side panel',
  backBesideCall: 'Back beside the call',
  resize: 'Width of Candid’s panel',
  stopped: 'Candid’s panel stopped. Opening it again…',
}

export const privacy = {
  why: {
    sharing: 'Out of sight while you share your screen',
    panic: 'Out of sight',
  },
  help: {
    sharing:
      'So that nobody reads your notes or your pay figures. All of it is back when you stop sharing.',
    panic: 'You pressed the key that hides Candid. Press it again and all of it is back.',
  },
  showAnyway: 'Show anyway',
  wasHidden: (time: string) =>
    `Hidden for ${time} because of screen sharing: your notes and pay figures stay private. It is no trick on the other side.`,
  dismiss: 'Dismiss',
}

export const greenRoom = {
  left: (n: number) => count(n, { one: 'thing left', other: 'things left' }),
  ready: 'Ready',
  prepare: 'Prepare',
  open: 'Open',
}

export const sidePanel = {
  byHand: 'Call by phone or in another app?',
}

export const popup = {
  lobby: 'Waiting to join',
  over: 'The call is over',
  left: (things: number) => `${count(things, { one: 'thing', other: 'things' })} left to prepare`,
  room: 'Setup check',
  showAll: (items: number) => `Show all ${items}`,
  ready: 'Ready',
  contentReady: 'Your answers and questions are prepared.',
  allReady: 'All is prepared. Enjoy the conversation.',
  ifTime: 'If there is time:',
  show: 'Show the panel',
  hide: 'Hide the panel',
  join: 'Join',
  prepare: 'Prepare',
  savePage: 'Save this job posting',
  savingPage: 'Reading the page…',
  pageNotRead:
    'Candid could not read this page: the browser keeps it from extensions, or it does not answer. Open the posting as a page of its own, and try again.',
  pageTooMuch: 'This page says more than the browser holds for Candid. Nothing was read.',
  another: 'Another company',
  byHand: 'A call by phone or in another app',
  more: 'More',
  back: 'Back',
}

export const theme = {
  label: 'Theme',
  options: {
    calls: 'Dark beside calls',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  size: 'Text size',
  sizes: { s: 'Small', m: 'Medium', l: 'Large' },
  sizeSigns: { s: 'S', m: 'M', l: 'L' },
}
