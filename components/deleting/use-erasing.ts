import { useState } from 'react'
import { flushTyping } from '@/components/mirror/mirror'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { ask, type DeletedRecord, type WhatGoes } from '@/messages'

const words = pages.deleted

/** How far a deletion for good has come. Nothing is deleted before `working`. `records`: null for all of them. */
export type Erasing =
  | { step: 'none' }
  | { step: 'asked'; records: DeletedRecord[] | null; goes: WhatGoes }
  | { step: 'working' }
  | { step: 'said'; words: string; isProblem: boolean }

/** Deletes for good what is in the list: says first how much goes. */
export function useErasing() {
  const [erasing, setErasing] = useState<Erasing>({ step: 'none' })
  const failed = (why: string) =>
    setErasing({ step: 'said', words: words.failed(why), isProblem: true })
  const away = () => failed(text.saveState.reasons.unreachable)
  return {
    erasing,
    begin: async (records: DeletedRecord[] | null) => {
      flushTyping()
      try {
        setErasing({ step: 'asked', records, goes: await ask('whatGoes', { records }) })
      } catch {
        away()
      }
    },
    leave: () => setErasing({ step: 'none' }),
    erase: async (records: DeletedRecord[] | null) => {
      setErasing({ step: 'working' })
      try {
        const answer = await ask('eraseDeleted', { records })
        if (!answer.ok) return failed(text.saveState.reasons[answer.reason])
        const said = answer.isClean ? words.done : words.unclean
        setErasing({ step: 'said', words: said, isProblem: !answer.isClean })
      } catch {
        away()
      }
    },
  }
}
