import { platforms } from './home'

const names = Object.values(platforms)
const everyPlatform = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** What a new candidate reads first: on the page after the installation, and in one line on every surface. */
export const firstRun = {
  heading: 'Welcome to Candid',
  sentence:
    'Candid stands beside your call with a recruiter: your own points, your questions, and room for notes.',
  picture: 'A video call, and beside it Candid’s panel with a question, points and notes',
  practise: 'Practice for two minutes',
  practiseWhy: 'An invented recruiter asks, and you see where everything is.',
  planWhy: `Paste the invitation. On ${everyPlatform}, Candid then opens beside that call.`,
  data: 'Where your data is kept',
  dataWhere:
    'On this computer, in this browser. Candid sends nothing anywhere: it has no account and no server.',
  pin: 'Keep Candid in sight',
  pinHow:
    'Open the list of extensions in the browser’s bar, and pin Candid there. A click on its sign then shows what comes next.',
}
