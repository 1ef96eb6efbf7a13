import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copies } from '@/components/rehearsal/copies'
import { answerId } from '@/storage/records/answer'
import { applyCommand, type Dossier, emptyDossier } from '@/storage/records/dossier'
import { questionId } from '@/storage/records/question'
import { answerRow, questionRow } from '../../rows'

const subject = fc.constantFrom('why-us', 'pay', 'why-us/fact', 'trend')

/** A dossier with points and stars that a candidate may have prepared. */
const dossierOf = (companyId: string): fc.Arbitrary<Dossier> =>
  fc
    .record({
      answers: fc.uniqueArray(fc.tuple(subject, fc.string()), { selector: ([of]) => of }),
      starred: fc.uniqueArray(subject),
    })
    .map(({ answers, starred }) => ({
      ...emptyDossier(),
      answers: answers.map(([of, words]) => answerRow(of, words, { companyId })),
      questions: starred.map((of) => questionRow(of, { companyId, starred: true })),
    }))

const textOf = (dossier: Dossier, companyId: string, of: string) =>
  dossier.answers.find(({ id }) => id === answerId(companyId, of))?.text

describe('what is copied into a practice company', () => {
  it('is every point and every star that was prepared', { tags: ['obligation-13'] }, () => {
    fc.assert(
      fc.property(dossierOf('acme'), dossierOf('practice'), (from, kept) => {
        const after = copies(from, kept, 'practice', 1).reduce(applyCommand, kept)
        for (const answer of from.answers)
          expect(textOf(after, 'practice', answer.subject) ?? '').toBe(answer.text)
        for (const question of from.questions) {
          const id = questionId('practice', question.subject)
          expect(after.questions.find((other) => other.id === id)?.starred).toBe(true)
        }
      }),
    )
  })

  it('is written into the practice company only', () => {
    fc.assert(
      fc.property(dossierOf('acme'), dossierOf('practice'), (from, kept) => {
        for (const { input } of copies(from, kept, 'practice', 1))
          expect(input.companyId).toBe('practice')
      }),
    )
  })

  it('is written only once', () => {
    fc.assert(
      fc.property(dossierOf('acme'), dossierOf('practice'), (from, kept) => {
        const after = copies(from, kept, 'practice', 1).reduce(applyCommand, kept)
        expect(copies(from, after, 'practice', 2)).toEqual([])
      }),
    )
  })
})
