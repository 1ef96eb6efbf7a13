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

export const sidePanel = {
  byHand: 'Call by phone or in another app?',
}

export const popup = {
  noCall: 'No call in this tab',
  noCallHelp: 'Open the call’s link on Google Meet or Zoom, or start a call by hand.',
  noCompany: 'Candid does not know yet who this call is with.',
  inCall: 'In the call',
  lobby: 'Waiting to join',
  toPrepare: 'Still to prepare',
  room: 'The room',
  ready: 'Ready',
  contentReady: 'Your answers and questions are prepared.',
  allReady: 'All is prepared. Enjoy the conversation.',
  ifTime: 'If there is time:',
  open: 'Open the panel',
  join: 'Join',
  prepare: 'Prepare',
  another: 'Another company',
  back: 'Back',
}

export const theme = {
  label: 'Colours',
  options: { system: 'Colours of the system', light: 'Light', dark: 'Dark' },
}
