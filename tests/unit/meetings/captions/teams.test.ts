// @vitest-environment node
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { captionsOfTeams } from '@/meetings/captions/teams'
import { reading } from './read'

const captions = captionsOfTeams({
  region:
    '[data-tid="closed-caption-renderer-wrapper"],[data-tid="closed-caption-v2-virtual-list-content"]',
  author: '[data-tid="author"]',
  words: '[data-tid="closed-caption-text"]',
  account: '[data-tid="me-control-displayname"]',
  own: '[data-tid="myself-video"]',
  tile: '[data-stream-type][data-tid]',
  name: '[data-tid="participant-info-nametag"]',
  typedName: '[data-tid="prejoin-display-name-input"]',
})

const account = '<span data-tid="me-control-displayname">Sam Okafor</span>'
const tiles = `
  <div data-stream-type="Video" data-tid="Mara Lindqvist"></div>
  <div data-stream-type="Video" data-tid="Sam Okafor (Guest)"><div data-tid="myself-video"></div></div>`
const said = (author: string, text: string) =>
  `<span data-tid="author">${author}</span><span data-tid="closed-caption-text">${text}</span>`
const row = (author: string, text: string) =>
  `<div class="fui-ChatMessageCompact"><div><i></i>${said(author, text)}</div></div>`
const windowOf = (content: string) => `
  <div data-tid="closed-caption-renderer-wrapper" aria-label="Live Captions">
    <div data-tid="closed-caption-v2-window-wrapper">
      <div data-tid="closed-caption-v2-virtual-list-content">${content}</div>
    </div>
  </div>`
const guestWindow = (content: string) =>
  `<div data-tid="closed-caption-renderer-wrapper"><div>${content}</div></div>`
const conversation =
  row('Mara Lindqvist', 'Hello Sam.') + row('Sam Okafor', 'Hi.') + row('Mara Lindqvist', 'So.')

function opened(body: string) {
  const { document } = new Window()
  document.body.innerHTML = body
  const page = document as unknown as Document
  return { page, ...reading({ captions }, { page }) }
}

describe('Teams’ captions', () => {
  test('are the turns of the window, the newest first', () => {
    const { turns } = opened(account + tiles + windowOf(conversation))
    expect(turns()).toEqual([
      { text: 'So.', isOwn: false },
      { text: 'Hi.', isOwn: true },
      { text: 'Hello Sam.', isOwn: false },
    ])
  })

  test('are paired by their order on a guest’s page, which has no rows', () => {
    const content = said('Mara Lindqvist', 'Hello Sam.') + said('Sam Okafor (Guest)', 'Hi.')
    const { turns } = opened(tiles + guestWindow(content))
    expect(turns()).toEqual([
      { text: 'Hi.', isOwn: true },
      { text: 'Hello Sam.', isOwn: false },
    ])
  })

  test('are nobody’s while the page does not know who speaks', () => {
    const { page, look } = opened(account + tiles + windowOf(row('Unknown user', 'How come?')))
    expect(look()).toEqual({ text: '', isOwn: null })
    page.querySelector('[data-tid="author"]')!.textContent = 'Mara Lindqvist'
    expect(look()).toEqual({ text: 'How come?', isOwn: false })
  })

  test('are nobody’s if the page names nobody but the candidate: a speaker may still get another name', () => {
    const { look } = opened(account + windowOf(conversation + row('Unknown user', 'I am Sam.')))
    expect(look()).toEqual({ text: '', isOwn: null })
  })

  test('are in the window that is in use, not in one that was left behind', () => {
    const { look } = opened(account + tiles + windowOf('') + windowOf(conversation) + windowOf(''))
    expect(look().text).toBe('Hello Sam. So.')
  })

  test('are read once, although there is a copy that is read aloud', () => {
    const copy = `<div aria-live="polite">${conversation}</div>`
    const { look } = opened(account + tiles + guestWindow(conversation + copy) + copy)
    expect(look().text).toBe('Hello Sam. So.')
  })

  test('have their region even if nobody has spoken', () => {
    const { page, turns } = opened(account + tiles + windowOf(''))
    expect(captions.regionIn(page)).not.toBeNull()
    expect(turns()).toEqual([])
  })

  test('know the name that a guest joins with', () => {
    const { page } = opened('<input data-tid="prejoin-display-name-input" value=" Sam Okafor ">')
    expect(captions.ownNameIn!(page)).toBe('Sam Okafor')
  })
})
