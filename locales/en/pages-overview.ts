import { amount, dayInYear } from '@/locales/formats'
import { count } from '@/locales/plural'

const companiesOf = (companies: number) => count(companies, { one: 'company', other: 'companies' })

/** All companies in their stages, and all calls in time. */
export const overview = {
  title: 'Stages and calls',
  none: 'There is no company yet. Add one on the home.',
  stages: 'How far they came',
  stagesWhat:
    'The whole bar is how many companies came to a stage, the filled part how many are there now. A closed one counts as far as it is known to have come.',
  bar: (stage: string, reached: number) => `${stage}: ${companiesOf(reached)}`,
  reached: 'Came to it',
  now: 'There now',
  days: 'Days until the next stage, usually',
  notKnown: 'not known',
  calls: 'When you talked',
  callsWhat: 'Calls of the last three months, and those to come. The dashed line is today.',
  noCalls: 'There was no call in the last three months, and none is planned.',
  left: (companies: number) => `${amount.format(companies)} more with calls are not drawn here.`,
  tick: (at: number) => dayInYear.format(at),
  when: 'When',
  became: 'What became of it',
  minutes: 'Minutes',
  signs: { held: '●', missed: '✕', planned: '○' },
  states: { held: 'took place', missed: 'nobody came', planned: 'planned' },
}
