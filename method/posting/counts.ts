import { type JobLevel, jobLevels, levelOf } from './level'
import type { JobRead } from './shape'

/** How many jobs there are of one kind; '' for those of which the page does not say it. */
export interface Count {
  of: string
  jobs: number
}

/** The jobs counted by what they say, the most first, those that say nothing last. */
export function countedBy(jobs: readonly JobRead[], what: 'department' | 'place'): Count[] {
  const counts = new Map<string, number>()
  for (const job of jobs) counts.set(job[what], (counts.get(job[what]) ?? 0) + 1)
  return [...counts]
    .map(([of, count]) => ({ of, jobs: count }))
    .toSorted((a, b) => Number(a.of === '') - Number(b.of === '') || b.jobs - a.jobs)
}

/** The jobs counted by the level in their titles, the lowest first; null for titles without one. */
export function countedByLevel(jobs: readonly JobRead[]): { of: JobLevel | null; jobs: number }[] {
  const levels = jobs.map(({ title }) => levelOf(title))
  return [...jobLevels, null]
    .map((of) => ({ of, jobs: levels.filter((level) => level === of).length }))
    .filter(({ jobs: count }) => count > 0)
}

export interface ListChange {
  added: JobRead[]
  gone: JobRead[]
}

/**
 * What is new in a list of jobs, and what is no longer in it. Two jobs with one title at one place are one kind, counted:
 * if one of two goes, one is gone.
 */
export function changeOf(before: readonly JobRead[], now: readonly JobRead[]): ListChange {
  return { added: without(now, before), gone: without(before, now) }
}

function without(jobs: readonly JobRead[], others: readonly JobRead[]): JobRead[] {
  const left = new Map<string, number>()
  for (const job of others) left.set(keyOf(job), (left.get(keyOf(job)) ?? 0) + 1)
  return jobs.filter((job) => {
    const count = left.get(keyOf(job)) ?? 0
    left.set(keyOf(job), count - 1)
    return count <= 0
  })
}

const keyOf = ({ title, place }: JobRead): string => JSON.stringify([title, place])
