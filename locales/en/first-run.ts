/** The second choice of a candidate who has no company yet. */
export const firstRun = {
  practise: 'Practise first: five minutes with an invented recruiter',
  heading: 'Welcome',
  welcome: [
    'Candid stands beside your call, with your own points, your questions and room for notes.',
    'Write your answers once, here, and start from them with every company.',
    'Nothing you write leaves this computer.',
  ],
}
