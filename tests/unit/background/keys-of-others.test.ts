// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { browserKeys, type KeysOfOthers, platformKeys } from './keys-of-others'
import config from '@/wxt.config'

const systems = ['windows', 'mac', 'linux', 'chromeos'] as const
type System = (typeof systems)[number]

/** A suggested key as the browser reads it: on a Mac, Ctrl is Command. The modifiers come in one order. */
function asPressed(key: string, system: System): string {
  const parts = key.split('+').map((part) => {
    if (part === 'Option') return 'Alt'
    if (part === 'MacCtrl') return 'Ctrl'
    return part === 'Ctrl' && system === 'mac' ? 'Command' : part
  })
  return inOneOrder(parts)
}

const inOneOrder = (parts: string[]) => [...parts.slice(0, -1).toSorted(), parts.at(-1)].join('+')

async function commands() {
  const { manifest } = config
  if (typeof manifest !== 'function') throw new Error('The manifest is made by a function')
  const env = { browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' }
  const made = await manifest(env as Parameters<typeof manifest>[0])
  return Object.entries(made.commands ?? {}).map(([name, command]) => {
    const keys = (command as { suggested_key?: Record<string, string> }).suggested_key
    return { name, keys }
  })
}

function keysIn({ keys }: KeysOfOthers, system: System): string[] {
  return [...(keys.all ?? []), ...(keys[system] ?? [])].map((key) => inOneOrder(key.split('+')))
}

const others = { ...platformKeys, 'the browser': browserKeys }

describe('each key of Candid', () => {
  it.each(Object.entries(others).flatMap(([who, keys]) => systems.map((on) => [who, on, keys])))(
    'is no key of %s on %s',
    async (_, on, keys) => {
      const system = on as System
      const found = await commands()
      expect(found.map(({ name }) => name)).toEqual([
        'toggle-dock',
        'focus-note',
        'hide-now',
        'blank-card',
      ])
      for (const { name, keys: suggested } of found) {
        const key = suggested?.[system] ?? suggested?.['default']
        expect(key, name).toMatch(/^Alt\+Shift\+[A-Z]$/)
        expect(keysIn(keys as KeysOfOthers, system), name).not.toContain(asPressed(key!, system))
      }
    },
  )

  it('has exactly one command', async () => {
    const keys = (await commands()).map(({ keys: suggested }) => suggested?.['default'])
    expect(new Set(keys).size).toBe(4)
  })
})

it('a clash is found whatever the order of its keys, and on a Mac', () => {
  expect(keysIn(platformKeys.zoom, 'windows')).toContain(asPressed('Shift+Alt+S', 'windows'))
  expect(keysIn(platformKeys.zoom, 'mac')).toContain(asPressed('Ctrl+Shift+H', 'mac'))
  expect(keysIn(browserKeys, 'linux')).toContain(asPressed('Alt+Shift+N', 'linux'))
})
