import type { Page } from '@playwright/test'
import type { AnyCommand } from '@/storage/records/dossier'
import { atHand, command } from './ask'

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const sentences = [
  'growing 30 % a year, mostly in Nordic retail; the second office opened in Turku in March',
  'team of six, two of them new; the manager is called Priya and came from the product side',
  '70 to 85 thousand, the bonus was paid in full last year',
  `careers page says ${longWord}`,
  'ask again about on-call',
]

/** Gives the call at hand thirty notes, points, questions and very long names. */
export async function fillDossier(page: Page): Promise<void> {
  const { companyId, callId } = await atHand(page)
  const now = Date.now()
  const commands: AnyCommand[] = [
    {
      name: 'company.edit',
      input: { companyId, name: `${longWord} & Söhne`, role: `Senior ${longWord}` },
    },
    {
      name: 'person.write',
      input: {
        id: `${companyId}:contact`,
        companyId,
        now,
        name: 'Dr. Annabelle-Josephine von und zu Hohenlohe-Oehringen',
      },
    },
    { name: 'call.start', input: { id: callId, companyId, now: now - 754_000 } },
    {
      name: 'answer.write',
      input: { companyId, subject: 'found-us', text: sentences.join('\n'), base: '', now },
    },
    ...sentences.map((wording, index): AnyCommand => ({
      name: 'question.edit',
      input: { companyId, subject: `own-${index}`, wording, starred: index % 2 === 0, now },
    })),
    ...Array.from({ length: 30 }, (_, index): AnyCommand => {
      const flags = ['good', 'bad', 'pay', 'todo', null] as const
      return {
        name: 'note.keep',
        input: {
          id: `note-${index}`,
          companyId,
          callId,
          now: now + index,
          at: index * 25_000,
          text: sentences[index % sentences.length] ?? '',
          base: '',
          flag: flags[index % flags.length] ?? null,
          promptId: index % 4 === 0 ? 'why-us' : null,
        },
      }
    }),
  ]
  await command(page, ...commands)
}
