import type { CallKind } from '@/method/call-kinds'
import type { ItemId, ListId } from '@/method/checklists'
import type { PromptId } from '@/method/prompts'
import type { PromptText } from './method'

/** Where a kind of call needs other words than `method.ts`. All else is the same. */
export interface KindTexts {
  /** Whom the call is with, in a word. */
  name: string
  prompts: Partial<Record<PromptId, Partial<PromptText>>>
  lists: Partial<Record<ListId, string>>
  items: Partial<Record<ItemId, string>>
}

/** A kind of call changes the words of questions and lists. It leaves none out (obligation 2). */
export const kinds: Record<CallKind, KindTexts> = {
  recruiter: {
    name: 'Recruiter',
    prompts: {
      tenure: { hint: 'How long the recruiter has been there, and in what mood they said it' },
      team: { spoken: 'What do you know of the team, and who would lead me?' },
    },
    lists: {},
    items: {
      'their-time-and-mood': 'The recruiter’s tenure and mood',
      'contact-channel': 'How the recruiter will reach me',
    },
  },

  manager: {
    name: 'Hiring manager',
    prompts: {
      'found-us': { spoken: 'How did you hear that my team is hiring?' },
      'why-us': {
        spoken: 'What draws you to us, and to my team?',
        hint: 'Three points about this company and this team',
        why: 'Your future manager weighs whether you fit the company.',
      },
      contribute: {
        spoken: 'What would you take on in my team first?',
        hint: 'What the team needs, and what you bring to it: one pair a line',
        why: 'Your future manager weighs whether you fit the job.',
      },
      'like-doing': { spoken: 'Which work do you like best, and what do you do outside it?' },
      pay: { spoken: 'Where are you now in pay, and what would it take?' },
      tenure: {
        ask: 'How long have you led this team?',
        spoken: 'How long have you led this team, and how is it?',
        hint: 'How long your future manager has led it, and in what mood they said it',
      },
      team: {
        ask: 'Who is in your team?',
        spoken: 'Who is in your team, and how do you share the work out?',
        hint: 'Size, who sits where, how they are led',
      },
      culture: {
        ask: 'How does your team work?',
        spoken: 'What is it like to work in your team? Could you give me an example?',
      },
      'openings-trend': {
        ask: 'Where is your team heading?',
        spoken:
          'I saw a pattern in your openings. What does it say about where your team is going?',
      },
      growth: {
        ask: 'How could I grow in your team?',
        spoken: 'How do people grow in your team, and how long do they stay in this role?',
        why: 'Asking shows your future manager that you mean to stay.',
      },
    },
    lists: {},
    items: {
      'resume-at-hand': 'Résumé and work samples open',
      'thing-in-common': 'One thing in common with the manager',
      'spoke-as-a-peer': 'Spoke as a colleague to be',
      'vibe-judged': 'Vibe: could I work for them?',
      'their-time-and-mood': 'How long they have led, and mood',
      'team-and-manager': 'Team size, and how they lead it',
      'openings-direction': 'Where the team is heading',
      'contact-channel': 'How the manager will reach me',
      'skills-test': 'A task to show my work, its deadline',
    },
  },

  team: {
    name: 'Team',
    prompts: {
      'found-us': { spoken: 'How did you come across us?' },
      'why-us': {
        spoken: 'What made you want to work with us?',
        hint: 'Three points about this company and its work',
        why: 'The team weighs whether you fit the company.',
      },
      contribute: {
        spoken: 'What could you help us with first?',
        hint: 'What your colleagues would need, and what you bring: one pair a line',
        why: 'The team weighs whether you fit the job.',
      },
      'like-doing': { spoken: 'What do you enjoy working on, and what do you do outside work?' },
      pay: { why: 'The team seldom settles pay: you may leave both questions open.' },
      tenure: {
        ask: 'How long have you been on the team?',
        spoken: 'How long has each of you been on the team, and how do you find it?',
        hint: 'How long your colleagues have been there, and in what mood they said it',
      },
      team: {
        ask: 'How do you work together?',
        spoken: 'How is the team made up, and who leads it?',
        hint: 'Size, manager, who does what',
      },
      culture: {
        ask: 'What is a normal week like?',
        spoken: 'What was last week like? Was it a normal one?',
      },
      'openings-trend': {
        ask: 'Where is the team heading?',
        spoken: 'I saw a pattern in the openings. What does it mean for the team?',
      },
      growth: {
        ask: 'How have you grown here?',
        spoken: 'How have you grown here, and how long do people stay in this role?',
        why: 'Asking shows the team that you mean to stay.',
      },
    },
    lists: {},
    items: {
      'dressed-up': 'Dressed as they do, one notch up',
      'used-their-name': 'Used each one’s name',
      'thing-in-common': 'Something in common with each',
      'vibe-judged': 'Vibe: would I like these colleagues?',
      'their-time-and-mood': 'The team’s tenure and mood',
      'team-and-manager': 'Who does what, who leads',
      'culture-evidence': 'Culture: what they saw, not adjectives',
      'contact-channel': 'Who will reach me, and how',
      'anything-to-prepare': 'Anything to prepare or read',
    },
  },
}
