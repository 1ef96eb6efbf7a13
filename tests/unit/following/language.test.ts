import { expect, it } from 'vitest'
import { isEnglish } from '@/following/language'
import { wordsOf } from '@/following/words'

it.each([
  'so tell me a little about yourself and what you have done so far',
  'why us',
  'what are your salary expectations for this role',
  'kubernetes terraform grafana is what we run and you would own the pipelines with us',
])('“%s” is English', (text) => {
  expect(isEnglish(wordsOf(text))).toBe(true)
})

it.each([
  'erzählen Sie mir doch bitte etwas über sich und Ihren Werdegang in der letzten Firma',
  'quelles sont vos prétentions salariales pour ce poste dans notre entreprise',
  'qué es lo que más te interesa de nuestra empresa y de este puesto',
  'wat zijn je salariswensen voor deze functie bij ons bedrijf',
  'jakie są pana oczekiwania finansowe na tym stanowisku w naszej firmie',
  'quanto vorrebbe guadagnare in questo ruolo da noi se posso chiedere',
  '志望動機を教えてください',
])('“%s” is not', (text) => {
  expect(isEnglish(wordsOf(text))).toBe(false)
})
