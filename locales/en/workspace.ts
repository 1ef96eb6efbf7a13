/** The full tab: the home, a company's page, the candidate's own answers, practice, the method. */
export const workspace = {
  nav: 'Pages',
  own: 'Your own answers',
  practise: 'Practice',
  data: 'Your data',
  method: 'The method',
  settings: 'Settings',
  noCompany: 'There is no such company',
  noCall: 'There is no such call',
  toCompany: 'All about this company',
  toPanel: 'Questions and lists of this call',
}
