import type { MoreQuestionId, QuestionTopic } from '@/method/more-questions'

const topics = {
  role: 'The role',
  team: 'The team',
  company: 'The company',
  pay: 'Pay and benefits',
  growth: 'Growth',
  process: 'The process',
  remote: 'Remote and visa',
  terms: 'Terms',
} satisfies Record<QuestionTopic, string>

// Each is short enough to say in one breath, and to read in a glance.
const questions = {
  'role-typical-day': 'What does a normal day look like?',
  'role-success': 'How will you know that I am doing well?',
  'role-first-90-days': 'What should be done after my first 90 days?',
  'role-biggest-challenge': 'What will be hardest about this job?',
  'role-on-call': 'Is there on-call work, and how is it paid?',
  'role-latitude': 'How much of it would I decide myself?',
  'role-concerns': 'Does anything in my application give you doubts?',
  'role-why-open': 'Why is this job open?',
  'role-open-since': 'How long have you been looking?',
  'role-seats': 'How many people are you hiring for it?',
  'role-predecessor': 'Where did the last person in this job go?',

  'team-size-and-seniority': 'How big is the team, and how experienced?',
  'team-manager-style': 'How does the manager like to work?',
  'team-one-to-ones': 'How often do you meet one to one?',
  'team-collaborators': 'Who would I work with most closely?',
  'team-disagreement': 'What happens when two of you disagree?',
  'team-missed-deadlines': 'What happened after the last missed deadline?',
  'team-turnover': 'Who has left the team lately, and why?',

  'company-profit-or-runway': 'Do you make a profit, or how long will the money last?',
  'company-revenue': 'Where does most of the money come from?',
  'company-growth-plan': 'How do you plan to grow from here?',
  'company-competitors': 'Who do you lose customers to?',
  'company-this-year': 'What has changed here this year?',
  'company-best-and-worst': 'What is best about working here, and what is worst?',

  'pay-range': 'What range have you set for this job?',
  'pay-level': 'Which level is this job at?',
  'pay-bonus': 'How is the bonus set, and what did it come to last year?',
  'pay-retirement': 'What do you pay towards retirement?',
  'pay-health-cover': 'From which day am I covered for health?',
  'pay-relocation': 'Would you help with moving?',
  'pay-leave': 'How many days off are there, and do people take them?',

  'growth-promotion': 'How does somebody get promoted here?',
  'growth-reviews': 'How often is my work reviewed, and by whom?',
  'growth-training-budget': 'Is there time and money for training?',
  'growth-tracks': 'Can one rise here without managing people?',
  'growth-long-timer': 'Who has been here longest, and how did their job change?',

  'process-stages': 'Which stages are left, and by when?',
  'process-team-matching': 'When do I learn which team I would join?',

  'remote-ratio': 'How many of you work remotely?',
  'remote-office-days': 'Which days are spent at the office?',
  'remote-equipment': 'What do you provide for working at home?',
  'remote-visa': 'Do you help with a visa?',

  'terms-core-hours': 'When does everybody have to be at work?',
  'terms-non-compete': 'Would you want me to sign a non-compete?',
} satisfies Record<MoreQuestionId, string>

export const moreQuestions = { topics, questions }
