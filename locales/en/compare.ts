/** Companies side by side. */
export const compare = {
  title: 'Compare',
  choose: 'Choose two to four companies in the table on the home.',
  pay: { show: 'Show pay', hide: 'Hide pay' },
  figures: { target: 'Your target', floor: 'Your floor' },
  against: {
    target: {
      below: 'their whole range is above it',
      inside: 'in their range',
      above: 'their range ends below it',
    },
    floor: {
      below: 'their whole range is above it',
      inside: 'their range begins below it or at it',
      above: 'their whole range is below it',
    },
  },
  otherUnit: 'their range is in another currency or for another time',
  grade: 'Pay grade',
  perhaps: (width: string) => `${width}, perhaps: a rule of thumb`,
}
