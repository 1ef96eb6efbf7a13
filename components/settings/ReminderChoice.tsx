import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { Select } from '@/components/ui/Select'
import { pages } from '@/locales/pages'
import { DEFAULT_REMINDER, REMINDER_KEY, reminders } from '@/method/call-reminder'

const words = pages.settings

/** How long before a planned call the candidate is reminded of it. */
export function ReminderChoice() {
  const [minutes, setMinutes] = useState<number | null>(null)
  useEffect(() => {
    void browser.storage.local.get(REMINDER_KEY).then(({ [REMINDER_KEY]: kept }) => {
      setMinutes(typeof kept === 'number' ? kept : DEFAULT_REMINDER)
    })
  }, [])
  // Before it is known, no choice is shown as if it were made.
  if (minutes === null) return null
  const choose = (value: string) => {
    setMinutes(Number(value))
    void browser.storage.local.set({ [REMINDER_KEY]: Number(value) })
  }
  return (
    <Select
      label={words.before}
      value={String(minutes)}
      options={reminders.map((option) => [String(option), words.minutes(option)] as const)}
      onValue={choose}
    />
  )
}
