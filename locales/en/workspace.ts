/** The full tab: a company's page, the candidate's own answers, practice, the method. */
export const workspace = {
  nav: 'Pages',
  own: 'Your own answers',
  practise: 'Practise',
  method: 'The method',
  noCompany: 'There is no such company',
  noCall: 'There is no such call',
  toCompany: 'All about this company',
}
