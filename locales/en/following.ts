/** Following the captions of a call: the offer, the setting, and what is marked. */
export const following = {
  offer:
    'Mark the question that they ask? Candid would read this page’s captions here in your browser, keep none of the words and send nothing.',
  yes: 'Yes',
  no: 'No',

  on: 'Mark the question that they ask, from the captions',
  how: 'Candid reads the captions that the call page shows, here in your browser. It keeps which questions came and how much you talked, none of the words, and sends nothing. It understands English only.',
  toFront: 'Bring it to the front',
  toFrontHow:
    'Once they pause, and only if you did nothing in the panel for 15 seconds. The key B goes back.',
  states: {
    following: 'Following the captions',
    language: 'The captions are not in English, so no question is marked.',
    cannot: 'Candid cannot follow the captions now, and tries again.',
    failed: 'Candid cannot follow the captions. To try again, switch this off and on in the menu.',
  },
  /** It stands in the header, as call pages name captions. */
  sign: 'CC',
  turnOn: 'Turn on captions in the call to have the question marked.',
  notHere: 'In Firefox this works in the sidebar only. Open it there.',

  /** Stand in the name of what is marked. */
  heard: { 'they-ask': 'they ask this', 'you-ask': 'they talk about this' },
  heardBelow: {
    'they-ask': (ask: string) => `they ask: ${ask}`,
    'you-ask': (ask: string) => `they talk about: ${ask}`,
  },
  yourTurn: 'it is your turn to ask',
  nextSteps: 'they talk about the next steps',

  brought: 'Brought to the front',
  back: 'Back',
  backLong: 'Back to what was here before',
  backKey: 'B',
  askedAt: (time: string) => (time ? `They asked this at ${time}.` : 'They asked this.'),
  notAsked: 'They did not',
  wasNotAsked: 'Marked as not asked.',
  asked: 'They did ask it',
}
