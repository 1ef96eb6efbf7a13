export const about = {
  title: 'About Candid',
  method: 'What Candid knows of these calls follows, in its own words,',
  /** The text of the link; its address is in `method/sources.ts`. */
  methodLink: '“The pre-interview phase” in Fearless Salary Negotiation, by Josh Doody',
  notes: 'Say early on that you write things down. For example: “I take notes while we talk.”',
}
