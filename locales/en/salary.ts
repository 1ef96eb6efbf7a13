import type { PayPolicy, PayStep } from '@/method/pay-policies'

/** The salary card: how the candidate means to answer the question of pay, and their own figures. */
export const salary = {
  policy: 'How you mean to answer',
  policies: {
    ladder: {
      title: 'Name no figure, in three steps',
      line: 'Your value first, then their range. The book’s way.',
    },
    'range-first': {
      title: 'Ask for their range, then answer',
      line: 'With your minimum, and something on top.',
    },
    number: {
      title: 'Name your number',
      line: 'If your pay today is high for the market, saying it can help.',
    },
  } satisfies Record<PayPolicy, { title: string; line: string }>,
  opinions:
    'Opinions differ: the book would never be the first to name a figure; some recruiters say that holding back stalls you. You choose.',

  say: 'What you say, step by step',
  sayHelp: 'In your own words. Each step only where the one before did not settle it.',
  steps: {
    value: {
      name: 'Turn to your value',
      hint: 'What you bring, and that this is to be a step up for you',
    },
    'their-range': {
      name: 'Ask for their range',
      hint: 'How you ask; once you hear it, only whether it is near',
    },
    confidential: {
      name: 'Your pay is confidential, if that is true',
      hint: 'What your employer wants kept private; leave it out where nothing is',
    },
    'ask-range': {
      name: 'Ask for their range first',
      hint: 'How you ask what they have set aside for the job',
    },
    'minimum-plus': {
      name: 'Your minimum, and 10–20 % on top',
      hint: 'The figure you would say, and what it stands on',
    },
    'name-it': {
      name: 'Name your number',
      hint: 'The figure, and what makes it fair',
    },
  } satisfies Record<PayStep, { name: string; hint: string }>,

  figures: 'Only for you',
  figuresHelp: 'Hidden until you show them, and again once you look elsewhere.',
  now: 'Now',
  nowLabel: 'Now: what you earn today',
  nowHint: 'Only if you would say it; else leave it open',
  target: 'Wanted',
  targetLabel: 'Wanted: what you aim for',
  floor: 'Floor',
  floorLabel: 'Floor: below this you say no',
  amountHint: '72k, 72 000, 72,000.50',
  unreadable: 'Kept as you typed it, but not read as an amount yet.',
  currency: 'Currency',
  period: 'Paid by',
  generally: (figure: string) => `In general: ${figure}`,
  onTop: (range: string) => `With 10–20 % on top: ${range}`,
  open: 'left open',

  hidden: 'Hidden',
  show: 'Show your pay figures',
  hide: 'Hide your pay figures',

  theirRange: 'Their range, as you heard it',
  notHeard: 'Not heard yet.',
  where: 'The law where you are',

  /** In the panel, beside the call. */
  panel: 'Pay, step by step',
  said: (step: string) => `Said: ${step}`,
}
