import { expect, test } from 'vitest'
import {
  isOfCandidate,
  isOwn,
  know,
  nameOf,
  type People,
  pictureIn,
} from '@/meetings/captions/people'

test.each([
  ['<img src="https://a.org/p=s96-c">', 'https://a.org/p'],
  ['<b>Mara</b><img class="x" alt="" src="p?a=1&amp;b=2">', 'p?a=1&amp;b=2'],
  ['<img alt="A > B" title="src=&quot;q&quot;" src="p=s48">', 'p'],
  ['<img-x class="a"></img-x><img src="q">', 'q'],
  ['<img data-src="late" srcset="wide 2x" src="p">', 'p'],
  ['<img alt="none"><video src="film"></video>', ''],
  ['<img alt="" hidden=""><i>i</i>', ''],
  ['Mara', undefined],
  ['', undefined],
])('the picture in %s is at %s', (markup, address) => {
  expect(pictureIn(markup)).toBe(address)
})

test.each([
  [' Mara Lindqvist ', 'Mara Lindqvist'],
  ['Mara (Guest)', 'Mara'],
  ['Mara (', 'Mara ('],
  [null, ''],
])('%j is called %j', (raw, name) => {
  expect(nameOf(raw)).toBe(name)
})

test('a mark that the candidate shares says nothing, in whatever order it was read', () => {
  for (const sides of [
    [true, false, true],
    [false, true, false],
  ]) {
    const people: People = new Map()
    for (const side of sides) know(people, side, 'Sam', '')
    expect([isOwn(people, 'Sam'), isOfCandidate(people, 'Sam')]).toEqual([null, true])
    expect(people.size).toBe(1)
  }
})

test('a mark that nobody has is nobody’s', () => {
  const people: People = new Map()
  know(people, true, 'Sam')
  know(people, false, 'Mara')
  expect(['Sam', 'Mara', 'Jonas'].map((mark) => isOwn(people, mark))).toEqual([true, false, null])
  expect(['Sam', 'Mara', 'Jonas'].map((mark) => isOfCandidate(people, mark))).toEqual([
    true,
    false,
    false,
  ])
})
