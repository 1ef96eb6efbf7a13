// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { pagePanel } from '@/dock/page-panel'

const host = document.createElement('div')
type Place = { left: number; width: number; height?: number }

/** An element of the page that lies at the edge where the dock looks. */
function place({ left, width, height = 600 }: Place, content = ''): Element {
  const element = document.createElement('div')
  element.innerHTML = content
  element.getBoundingClientRect = () => new DOMRect(left, 0, width, height)
  document.body.append(element)
  return element
}

beforeEach(() => {
  document.body.replaceChildren()
  Object.assign(window, { innerWidth: 1280, innerHeight: 650 })
  host.getBoundingClientRect = () => new DOMRect(900, 8, 380, 554)
  document.elementsFromPoint = (x) =>
    [...document.body.children, host, document.documentElement].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left <= x && x <= right
    })
})

it.each<[string, Place, number]>([
  ['a chat that is flush with the edge', { left: 880, width: 400 }, 400],
  ['a chat with a gap to the edge', { left: 904, width: 360 }, 376],
  ['a tile of half the page', { left: 646, width: 618 }, 0],
  ['a bar of buttons', { left: 1180, width: 100 }, 0],
  ['a message in the corner', { left: 900, width: 370, height: 120 }, 0],
])('%s takes its part of the page', (_, at, taken) => {
  place(at)
  expect(pagePanel('right', host)).toBe(taken)
})

it('an element with moving pictures is no panel', () => {
  place({ left: 880, width: 400 }, '<video></video>')
  expect(pagePanel('right', host)).toBe(0)
})

it('tiles of one size are no panel', () => {
  place({ left: 880, width: 400 })
  place({ left: 460, width: 400 })
  expect(pagePanel('right', host)).toBe(0)
})

it('what fills one of several tiles is no panel, nor are tiles that differ by a part of a pixel', () => {
  const tile = place({ left: 858.67, width: 421.33 })
  place({ left: 433.33, width: 421.34 })
  const outline = document.createElement('div')
  outline.getBoundingClientRect = () => tile.getBoundingClientRect()
  tile.append(outline)
  const stack = document.elementsFromPoint.bind(document)
  document.elementsFromPoint = (x, y) => [outline, ...stack(x, y)]
  expect(pagePanel('right', host)).toBe(0)
})

it('a panel at the left counts for a dock at the left', () => {
  place({ left: 0, width: 320 })
  expect(pagePanel('left', host)).toBe(320)
  expect(pagePanel('right', host)).toBe(0)
})
