import { vi } from 'vitest'

// It stands for background/announce.ts where no surface is open. It counts what is announced, and sends nothing.

let count = 0
const announceOnly = () => {
  count += 1
}
export const announced = () => count
export const announce = vi.fn(announceOnly)
export const isHandled = vi.fn(() => {
  announceOnly()
  return Promise.resolve(false)
})
export const updateDock = vi.fn()
