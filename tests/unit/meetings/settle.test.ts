// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeetingSeen, Platform, Sighting } from '@/meetings/meeting'
import { createSensor } from '@/meetings/sensor'
import { newMemory, settle } from '@/meetings/settle'

const sighting: fc.Arbitrary<Sighting | undefined> = fc.option(
  fc.record({
    state: fc.constantFrom('before', 'lobby', 'in-call', 'left', 'elsewhere'),
    sure: fc.boolean(),
  }),
  { nil: undefined },
)

/**
 * One tick of the sensor: what the page shows or that it throws, the time since the last tick, and the path.
 * The time may run backwards.
 */
interface Step {
  seen: Sighting | undefined
  throws: boolean
  gap: number
  path: string
}

const step: fc.Arbitrary<Step> = fc.record({
  seen: sighting,
  throws: fc.boolean(),
  gap: fc.constantFrom(-50, 0, 10, 1000, 1000, 1000, 2500, 600_000),
  path: fc.constantFrom('/a', '/a', '/a', '/a', '/b', '/'),
})

interface Report {
  seen: MeetingSeen | null
  tick: number
}

/** Runs the sensor on a platform whose page shows what the step says. Each path is a meeting. */
function run(steps: readonly Step[]): Report[] {
  const reports: Report[] = []
  let at = 0
  const platform: Platform = {
    id: 'meet',
    site: { hosts: ['meet.google.com'], needsFixedAddress: false, bar: 'bottom' },
    keyOf: (url) => (url.pathname === '/' ? undefined : url.pathname),
    sight() {
      if (steps[at]?.throws) throw new Error('a page of its own kind')
      return steps[at]?.seen
    },
    titleOf: () => '',
  }
  const sensor = createSensor([platform], (seen) => reports.push({ seen, tick: at }))
  const page = { title: '', readyState: 'complete' } as Document
  let now = 0
  for (; at < steps.length; at += 1) {
    now += steps[at]!.gap
    sensor.tick(new URL(steps[at]!.path, 'https://example.com'), page, now)
  }
  return reports
}

const runs = fc.array(step, { maxLength: 80 })

test('whatever the page shows, nothing is thrown and nothing is reported twice', () => {
  fc.assert(
    fc.property(runs, (steps) => {
      let last: MeetingSeen | null = null
      for (const { seen } of run(steps)) {
        expect(seen).not.toEqual(last)
        last = seen
      }
    }),
    { numRuns: 500 },
  )
})

test('a call at one address goes on for the whole grace after its last sighting', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (mixed) => {
      const steps = mixed.map((one) => ({ ...one, path: '/a' }))
      const ended = run(steps).filter(
        ({ seen }) => seen?.state === 'left' || seen?.state === 'lobby',
      )
      for (const { tick } of ended) {
        const from = steps.slice(0, tick + 1).findLastIndex((one) => isCall(one))
        if (from < 0 || !wasInCall(steps, tick)) continue
        const time = steps
          .slice(from + 1, tick + 1)
          .reduce((sum, one) => sum + Math.max(one.gap, 0), 0)
        expect(tick - from).toBeGreaterThanOrEqual(2)
        expect(time).toBeGreaterThanOrEqual(900)
      }
    }),
    { numRuns: 500 },
  )
})

function isCall({ seen, throws }: Step): boolean {
  return !throws && seen?.state === 'in-call'
}

function wasInCall(steps: readonly Step[], tick: number): boolean {
  return run(steps.slice(0, tick)).at(-1)?.seen?.state === 'in-call'
}

test('a sure sighting of the call is the call at once, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(sighting), (past) => {
      const memory = newMemory()
      for (const seen of past) settle(memory, seen, 1000)
      return settle(memory, { state: 'in-call', sure: true }, 1000) === 'in-call'
    }),
  )
})

test('the state after 15 s with nothing known is “left” if there was a call, else “unknown”', () => {
  fc.assert(
    fc.property(fc.array(sighting), (past) => {
      const memory = newMemory()
      for (const seen of past) settle(memory, seen, 1000)
      const before = memory.state
      for (let n = 0; n < 20; n += 1) settle(memory, undefined, 1000)
      const ended = before === 'in-call' || before === 'left'
      return memory.state === (ended ? 'left' : 'unknown')
    }),
  )
})
