import type { Migration } from './migration'

/** The first release. Rows are found by company, and by `seq` if the checkpoint does not have them yet. */
export const v1: Migration = {
  version: 1,
  stores: {
    companies: 'id, companyId, name, createdAt, seq',
    people: 'id, companyId, seq',
    calls: 'id, companyId, meetingKey, createdAt, seq',
    answers: 'id, companyId, seq',
    questions: 'id, companyId, seq',
    marks: 'id, companyId, seq',
    notes: 'id, companyId, seq',
    meta: 'key',
  },
}
