import { expect, it } from 'vitest'
import { readHistory } from '@/storage/read-history'
import { SITTINGS_ID } from '@/storage/records/sitting'
import { create, fakeSurroundings, restarted } from './fake-surroundings'

const now = Date.UTC(2026, 9, 14, 9)

it('a room leads to its calls, and each call to its sittings in other rooms', async () => {
  const store = await restarted(fakeSurroundings().around)
  await store.run(create('acme'))
  const call = { id: 'call', companyId: 'acme', now, meetingKey: 'zoom:my/mara', title: '' }
  expect(await store.run({ name: 'call.open', input: call })).toMatchObject({ ok: true })
  const { db } = await store.opened()
  await db!.sittings.put({
    id: 'sitting',
    companyId: SITTINGS_ID,
    seq: 1,
    meetingKey: 'meet:aaa-aaaa-aaa',
    cameFrom: null,
    from: now,
    to: now,
    others: 0,
    metAt: null,
    ended: 'left',
    callId: 'call',
  })
  const read = await readHistory(db!, { meetingKeys: ['zoom:my/mara'] }, new Map(), () => false)
  expect(read.calls.map(({ id }) => id)).toEqual(['call'])
  expect(read.sittings.map(({ id }) => id)).toEqual(['sitting'])
})
