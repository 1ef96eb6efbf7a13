import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Surroundings } from '@/meetings/invitation/shape'

const folder = join(fileURLToPath(import.meta.url), '../../../../fixtures/invitations')

/** The samples by their names: texts and calendar files as the usual programs write them, with made-up people. */
export const names = readdirSync(folder)
export const sample = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** Thursday, 26 November 2026, noon in UTC, in Paris. */
export const around: Surroundings = { now: Date.UTC(2026, 10, 26, 12), zone: 'Europe/Paris' }

/** A calendar file of these lines. */
export const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')

/** A calendar file with one event of these lines. */
export const event = (...lines: string[]): string =>
  calendar('BEGIN:VEVENT', 'UID:one', 'SUMMARY:Call', ...lines, 'END:VEVENT')
