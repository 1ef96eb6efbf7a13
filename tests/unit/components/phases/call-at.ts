import { act } from '@testing-library/react'
import { fakeBrowser } from 'wxt/testing'
import type { Announcement } from '@/messages'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { type Mark, markId, type MarkKind } from '@/storage/records/mark'
import { type Background, openCall } from '../background'

interface Marked {
  kind: MarkKind
  subject: string
  /** Minutes since the call began. */
  at: number
}

/** Opens the mirror on a call of 25 minutes, so many minutes after it began. */
export function callAt(
  minutes: number | null,
  { call: change = {}, marks = [] }: { call?: Partial<Call>; marks?: Marked[] } = {},
  more: Partial<Dossier> = {},
): Promise<Background> {
  return openCall(minutes, (call) => ({
    ...more,
    calls: [{ ...call, ...change }],
    marks: marks.map((mark) => markOf(call, mark)),
  }))
}

const markOf = (call: Call, { kind, subject, at }: Marked): Mark => ({
  id: markId(call.id, kind, subject),
  companyId: call.companyId,
  seq: 0,
  callId: call.id,
  kind,
  subject,
  on: true,
  at: at * 60_000,
  markedAt: Date.now(),
})

/** Moves the call's beginning: the second hand reads it anew. */
export const later = (background: Background, minutes: number) =>
  act(async () => {
    const [call] = background.dossier.calls
    const row = { ...call!, seq: call!.seq + 1000, startedAt: call!.startedAt! - minutes * 60_000 }
    background.dossier.calls = [row]
    const changed: Announcement = {
      kind: 'changed',
      stored: { table: 'calls', row },
    }
    await fakeBrowser.runtime.sendMessage(changed)
  })
