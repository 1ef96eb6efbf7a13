import type { Call } from '@/storage/records/call'
import type { Sitting } from '@/storage/records/sitting'
import type { History, Signs } from '@/storage/taken/history'
import { takenFor } from '@/storage/taken/taken'
import { callRow, sittingRow } from '../../rows'

// A small language for situations. Times are 'HH:MM' or 'HH:MM:SS' of the first day, with '+1 ' before them on the next
// day and '-1 ' on the day before.

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const FIRST_DAY = 20_000 * DAY_MS

export function at(time: string): number {
  const [, days = '0', hours, minutes, seconds = '0'] =
    /^(?:([+-]\d+) )?(\d\d):(\d\d)(?::(\d\d))?$/.exec(time) ?? []
  if (hours === undefined) throw new Error(`No time: ${time}`)
  return (
    FIRST_DAY +
    Number(days) * DAY_MS +
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  )
}

function timeOf(moment: number): string {
  const day = Math.floor((moment - FIRST_DAY) / DAY_MS)
  const rest = Math.round((moment - FIRST_DAY - day * DAY_MS) / 1000)
  const pad = (value: number) => String(value).padStart(2, '0')
  const seconds = rest % 60 ? `:${pad(rest % 60)}` : ''
  const sign = day > 0 ? '+' : '-'
  return `${day ? `${sign}${Math.abs(day)} ` : ''}${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}${seconds}`
}

type Times<T, Keys extends keyof T> = Omit<Partial<T>, Keys> & { [Key in Keys]?: string }
export type CallScene = Times<
  Call,
  'plannedAt' | 'createdAt' | 'begunAt' | 'resumedAt' | 'overAt' | 'chosenAt'
> & {
  /** When its notes were begun, and when something was ticked in it. */
  notes?: string[]
  ticks?: string[]
}
export interface SittingScene {
  id?: string
  from: string
  /** Until now, and open, without it. */
  to?: string
  /** When it was last seen, while nobody knows that it is over. */
  lastSeen?: string
  others?: number | null
  metAt?: string
  in?: string
  ended?: Sitting['ended']
  cameFrom?: string
  callId?: string
}
export interface Scene {
  now: string
  calls?: Record<string, CallScene>
  sittings?: SittingScene[]
  shared?: string[]
}

const ROOM = 'meet:aaa-aaaa-aaa'

function callOf(id: string, scene: CallScene): Call {
  const { notes: _, ticks: _ticks, ...rest } = scene
  const times = ['plannedAt', 'createdAt', 'begunAt', 'resumedAt', 'overAt', 'chosenAt'] as const
  const read = Object.fromEntries(
    times.map((name) => [name, scene[name] === undefined ? null : at(scene[name])]),
  )
  return callRow({
    meetingKey: ROOM,
    ...rest,
    ...read,
    id,
    createdAt: at(scene.createdAt ?? '-2 08:00'),
  } as unknown as Partial<Call>)
}

function sittingOf(scene: SittingScene, index: number, now: number): Sitting {
  const { id, from, to, lastSeen, others = 1, metAt, cameFrom, callId, ended = 'left' } = scene
  return sittingRow({
    id: id ?? `s${index + 1}`,
    meetingKey: scene.in ?? ROOM,
    cameFrom: cameFrom ?? null,
    from: at(from),
    to: to ? at(to) : lastSeen ? at(lastSeen) : now,
    others,
    metAt: metAt ? at(metAt) : others ? at(from) : null,
    ended: to ? ended : null,
    callId: callId ?? null,
  })
}

export function historyOf({ now, calls = {}, sittings = [], shared = [] }: Scene): History {
  const signs = Object.entries(calls).map(([id, { notes = [], ticks = [] }]): [string, Signs] => [
    id,
    { noted: notes.map(at), touched: ticks.map(at) },
  ])
  return {
    calls: Object.entries(calls).map(([id, scene]) => callOf(id, scene)),
    sittings: sittings.map((scene, index) => sittingOf(scene, index, at(now))),
    signs: new Map(signs),
    shared: new Set(shared),
  }
}

/** What becomes of a scene, in words: '10:00–10:25', 'since 10:00', 'not begun', 'missed 10:00–10:12'. */
export function outcomeOf(scene: Scene) {
  const history = historyOf(scene)
  const taken = takenFor(history, at(scene.now))
  const calls = Object.fromEntries(
    [...taken.times].map(([id, { startedAt, endedAt, missed }]) => {
      if (startedAt === null) return [id, 'not begun']
      if (endedAt === null) return [id, `since ${timeOf(startedAt)}`]
      return [id, `${missed ? 'missed ' : ''}${timeOf(startedAt)}–${timeOf(endedAt)}`]
    }),
  )
  const meant = Object.fromEntries(
    [...taken.meant].map(([id, call]) => [
      id,
      call?.id ?? (taken.next.get(id) ? `next with ${taken.next.get(id)?.companyId}` : 'ask'),
    ]),
  )
  return { calls, meant }
}
