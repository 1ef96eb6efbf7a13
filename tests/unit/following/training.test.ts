import { expect, it } from 'vitest'
import { heardClasses } from '@/following/classes'
import { createClassifier } from '@/following/classifier'
import { familiesIn, sentenceOf } from '@/following/training/families'
import { materialOf } from '@/following/training/material'
import { samplesOf } from '@/following/training/samples'
import { plan, trainModel } from '@/following/training/train'
import { seededNumbers } from '@/method/seeded-numbers'

it('a family is said with each of its choices', () => {
  const [family] = familiesIn('# a heading\nhow did you {hear|learn} of <CONAME>{ today|}\n')
  const random = seededNumbers(1)
  const said = new Set(Array.from({ length: 60 }, () => sentenceOf(family ?? [], random)))
  expect([...said].some((sentence) => /^how did you hear of \w/.test(sentence))).toBe(true)
  expect([...said].some((sentence) => /^how did you learn of .* today$/.test(sentence))).toBe(true)
  expect([...said].every((sentence) => !/[{}<>|]/.test(sentence))).toBe(true)
})

const families = heardClasses.map((id) => [id, `{so|} here is what is said for ${id}`] as const)
const talk = [['one', 'We built a tool. It helps planners every day, and they like it.']] as const

it('each round of samples is the same for the same seed', () => {
  const round = () => samplesOf(materialOf(families, talk), seededNumbers(3))
  expect(round()).toEqual(round())
  expect(new Set(round().map(({ id }) => id))).toEqual(new Set(heardClasses))
})

it('the same material gives the same bytes, and a model that knows it', () => {
  const quick = {
    ...plan,
    teacher: { features: 1500, units: 20, rounds: 20 },
    places: 600,
    rounds: 60,
    roundedFrom: 20,
    caution: 0,
  }
  const train = () => trainModel(materialOf(families, talk), () => undefined, quick)
  const bytes = train()
  expect(train()).toEqual(bytes)
  const classify = createClassifier(bytes)
  for (const id of heardClasses) expect(classify(`here is what is said for ${id}`)[0]?.id).toBe(id)
})

it('a class without families is named', () => {
  expect(() => materialOf(families.slice(1), talk)).toThrow(
    `There are no families for ${heardClasses[0]}`,
  )
})
