import type { StepId } from '@/method/preparation-steps'

/** A company's page: its head and its tabs, and the short way to be prepared. */
export const companyPage = {
  change: 'Change',
  tabList: 'Parts of this page',
  tabs: {
    prepare: 'Prepare',
    calls: 'Calls and notes',
    next: 'Next steps',
    everything: 'Everything',
  },
  titleOf: (company: string, tab: string) => `${company}: ${tab}`,
  progress: (done: number, all: number) => `${done} of ${all}`,

  twoQuestions: 'Two questions you want answered',
  steps: {
    people: 'a name, and what they do',
    'why-us': 'three points, and one fact only they have',
    contribute: 'what they need → what you bring',
    pay: 'your sentence, and the floor nobody sees',
    questions: 'star them; the call shows them first',
  } satisfies Record<StepId, string>,
  stepDone: 'Done',
  stepOpen: 'To do',
  morePeople: 'More about them',
  morePay: 'All on pay',
  moreQuestions: 'More questions to choose from',
  ifTime: 'If there is time',

  enough: 'Ten minutes are enough',
  enoughWhy: 'Five short steps make you ready. The rest is for a quiet evening.',
  fromOwn: 'From your own answers',
  filled: (asks: readonly string[]) =>
    asks.length === 0
      ? 'What you write once for every company is offered here as a start.'
      : `The call shows what you wrote once for every company: ${asks.map((ask) => `“${ask}”`).join(', ')}.`,
  practice: 'Practice',
  hear: 'Hear these questions asked',
}
