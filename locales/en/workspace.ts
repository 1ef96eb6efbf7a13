/** The full tab: a company's page, the candidate's own answers. */
export const workspace = {
  nav: 'Pages',
  own: 'Your own answers',
  noCompany: 'There is no such company',
}
