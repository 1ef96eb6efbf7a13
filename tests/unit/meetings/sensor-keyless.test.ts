// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { openTeams, teamsLinks } from './stand-in-page'
import { watch } from './watch'

const bare = new URL('https://teams.microsoft.com/v2/')

/** A Teams client for who signed in, at an address with or without a meeting. */
function client(href = teamsLinks['signed in'], first?: URL) {
  const opened = openTeams(href)
  const sensor = watch(opened, first)
  const said = () => sensor.reports.map((seen) => seen && `${seen.key} ${seen.state}`)
  return { ...opened, ...sensor, said }
}

const number = 'teams:31245678901234'

describe('a meeting whose address stops to name it', () => {
  test('goes on under its key until it is left', () => {
    const { standIn, tick, said } = client()
    tick()
    standIn.show('in-call')
    tick(5, { at: bare })
    standIn.show('left')
    tick(30, { at: bare })
    expect(said()).toEqual([`${number} before`, `${number} in-call`, `${number} left`, null])
  })

  test('is there while the page shows nothing on the way into the call', () => {
    const { page, standIn, tick, said } = client()
    tick()
    page.querySelector('.signed-in')?.replaceChildren()
    tick(8, { at: bare })
    standIn.show('in-call')
    tick(1, { at: bare })
    expect(said()).toEqual([`${number} before`, `${number} in-call`])
  })

  test('is gone some seconds after the candidate has gone to another part of the client', () => {
    const { standIn, tick, said } = client()
    tick()
    standIn.show('left')
    tick(20, { at: bare })
    expect(said()).toEqual([`${number} before`, null])
  })

  test('has no key when the next one is joined after it', () => {
    const { standIn, tick, said } = client()
    standIn.show('in-call')
    tick(2, { at: new URL(teamsLinks['signed in']) })
    standIn.show('left')
    tick(6, { at: bare })
    standIn.show('in-call')
    tick(2, { at: bare })
    expect(said()).toEqual([`${number} in-call`, `${number} left`, 'teams:keyless in-call'])
  })

  test('ends as soon as an address names another one', () => {
    const { standIn, tick, said } = client()
    standIn.show('in-call')
    tick(2, { at: bare })
    tick(1, { at: new URL('https://teams.live.com/meet/9356969621606') })
    expect(said()).toEqual([
      'teams:keyless in-call',
      'teams:keyless left',
      'teams:9356969621606 before',
    ])
  })
})

describe('a client that was opened without a meeting', () => {
  test('is no meeting while it shows none', () => {
    const { tick, reports } = client(bare.href)
    tick(30)
    expect(reports).toEqual([])
  })

  test('has a meeting without a key once it shows one', () => {
    const { standIn, tick, said } = client(bare.href)
    tick(2)
    standIn.show('before')
    tick()
    standIn.show('in-call')
    tick(40)
    expect(said()).toEqual(['teams:keyless before', 'teams:keyless in-call'])
  })
})

describe('a client whose address had gone on before it was first looked at', () => {
  const first = new URL(teamsLinks['signed in'])

  test('has the meeting that it was loaded with', () => {
    const { standIn, tick, said } = client(bare.href, first)
    standIn.show('in-call')
    tick(3)
    expect(said()).toEqual([`${number} in-call`])
  })

  test('has a meeting without a key some seconds later: the candidate may have gone to another one', () => {
    const { page, standIn, tick, said } = client(bare.href, first)
    page.querySelector('.signed-in')?.replaceChildren()
    tick(20)
    standIn.show('in-call')
    tick(2)
    expect(said()).toEqual([`${number} before`, null, 'teams:keyless in-call'])
  })

  test('has the meeting that its address names now', () => {
    const now = 'https://teams.live.com/meet/9356969621606'
    const { standIn, tick, said } = client(now, first)
    standIn.show('in-call')
    tick(2)
    expect(said()).toEqual(['teams:9356969621606 in-call'])
  })
})
