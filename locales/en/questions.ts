/** The questions to ask, as they are chosen on a company's page. */
export const questions = {
  advice: 'Star the two or three that you most want answered. Remove what you do not need.',
  stars: 'Questions to star',
  starred: (n: number) =>
    n === 0
      ? 'None starred yet.'
      : n > 3
        ? `${n} starred: a call has room for two or three.`
        : `${n} starred.`,
  star: (ask: string) => `Star: ${ask}`,
  unstar: (ask: string) => `Remove the star: ${ask}`,
  reword: (ask: string) => `Put it in your own words: ${ask}`,
  remove: (ask: string) => `Remove from the list: ${ask}`,
  empty: 'Nothing on the list. Take a question from below, or write one.',
  removed: (n: number) => `Removed from the list (${n})`,
  bringBack: (ask: string) => `Bring back: ${ask}`,
  more: 'More to choose from',
  moreHelp: 'Take only what you want to know.',
  taken: (n: number) => `${n} taken`,
}
