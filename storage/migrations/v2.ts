import type { Migration } from './migration'

/**
 * The whole method. Findings, salary cards and follow-ups get tables of their own. Companies, people and calls get
 * more fields. An answer is a text on any subject, not on a prompt alone.
 */
export const v2: Migration = {
  version: 2,
  stores: {
    calls: 'id, companyId, meetingKey, createdAt, plannedAt, seq',
    findings: 'id, companyId, seq',
    salaries: 'id, companyId, seq',
    followUps: 'id, companyId, seq',
  },
  rows: {
    companies: (row) => ({ stage: 'pre-interview', practice: false, ...row }),
    people: (row) => ({
      role: '',
      side: null,
      email: '',
      phone: '',
      detail: '',
      removedAt: null,
      ...row,
    }),
    calls: (row) => ({ plannedAt: null, kind: 'recruiter', link: '', ...row }),
    answers: ({ promptId, ...row }) => ({ ...row, subject: promptId }),
  },
}
