import type { Heard } from '@/messages'
import type { Call } from '@/storage/records/call'
import type { Finding } from '@/storage/records/finding'
import { lastFound, rangeSaid } from '@/storage/records/heard'
import { openedDatabase } from './opened'

/**
 * What was heard from these companies, in their order.
 *
 * @param pay whether what they said on pay may be in the answer
 * @throws if the database cannot be read
 */
export async function heard(companyIds: readonly string[], pay: boolean): Promise<Heard[]> {
  const db = await openedDatabase()
  const [calls, findings] = await Promise.all([
    db.calls.where('companyId').anyOf(companyIds).toArray(),
    db.findings.where('companyId').anyOf(companyIds).toArray(),
  ])
  return companyIds.map((companyId) => {
    const isOf = (row: Call | Finding) => row.companyId === companyId
    const present = calls.filter((call) => isOf(call) && call.deletedAt === null)
    const known = { calls: present, findings: findings.filter(isOf) }
    const range = rangeSaid(known)
    const verdict = lastFound(known, 'verdict')?.text ?? ''
    return { companyId, verdict, hasRange: range !== null, range: pay ? range : null }
  })
}
