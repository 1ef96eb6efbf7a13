/** On a company's page: two records of one company become one. */
export const merging = {
  ask: (company: string) => `Is another company the same as ${company}?`,
  search: 'Find the other one',
  none: 'No other company with this name.',
  choose: (company: string) => `${company} is the same`,
  effect: (other: string, company: string) =>
    `All calls, notes, people and answers of ${other} move to ${company}. If both have an amount of pay, the one of ${company} counts. You can undo this here at any time.`,
  merge: 'Make them one',
  back: 'Back',
  merged: (company: string) => `${company} is part of this company now.`,
  undo: 'Undo',
  undoOf: (company: string) => `Undo: make ${company} a company of its own again`,
  impossible: 'These two could not be made one. Nothing was changed.',
}
