// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { isSharedRoom, mayLeadTo } from '@/meetings/rooms'

describe('the name of a room', () => {
  test.each([
    ['zoom:my/mara.lindqvist', 'zoom:1234567890'],
    ['zoom:my/mara.lindqvist', 'zoom:12345678901'],
    ['meet:lookup/weekly', 'meet:abc-defg-hij'],
    ['teams:31245678901234', 'teams:19:meeting_x@thread.v2'],
  ])('may lead to the meeting in it: %s, %s', (from, to) => {
    expect(mayLeadTo(from, to)).toBe(true)
    expect(mayLeadTo(to, from)).toBe(false)
  })
})

describe('two meetings stay two', () => {
  test.each([
    ['zoom:12345678901', 'zoom:12345678902'],
    ['zoom:12345678901', 'zoom:12345678901'],
    ['meet:abc-defg-hij', 'meet:xyz-defg-hij'],
    ['zoom:my/mara', 'zoom:my/sam'],
    ['meet:lookup/weekly', 'meet:lookup/daily'],
    ['zoom:my/mara', 'meet:abc-defg-hij'],
    ['meet:lookup/weekly', 'zoom:1234567890'],
    ['teams:31245678901234', 'teams:31245678905678'],
    ['teams:19:meeting_x@thread.v2', 'teams:19:meeting_y@thread.v2'],
    ['teams:keyless/1', 'teams:31245678901234'],
    ['', 'zoom:1234567890'],
  ])('%s, %s', (from, to) => {
    expect(mayLeadTo(from, to)).toBe(false)
  })
})

describe('a meeting', () => {
  test.each(['zoom:my/mara', 'zoom:1234567890', 'meet:lookup/weekly'])(
    'is in a room that several companies may share: %s',
    (key) => {
      expect(isSharedRoom(key)).toBe(true)
    },
  )

  test.each([
    'zoom:123456789',
    'zoom:12345678901',
    'meet:abc-defg-hij',
    'teams:31245678901234',
    'teams:19:meeting_x@thread.v2',
    'teams:keyless/1',
    '',
  ])('belongs to one company: %s', (key) => {
    expect(isSharedRoom(key)).toBe(false)
  })
})
