import { keptSetting } from '@/components/shared/kept-setting'
import { Select } from '@/components/ui/Select'
import { pages } from '@/locales/pages'
import { DEFAULT_REMINDER, REMINDER_KEY, reminders } from '@/method/call-reminder'

const words = pages.settings

const kept = keptSetting(REMINDER_KEY, (value) =>
  typeof value === 'number' ? value : DEFAULT_REMINDER,
)

/** How long before a planned call the candidate is reminded of it. */
export function ReminderChoice() {
  const minutes = kept.use()
  // Before it is known, no choice is shown as if it were made.
  if (minutes === undefined) return null
  return (
    <Select
      label={words.before}
      value={String(minutes)}
      options={reminders.map((option) => [String(option), words.minutes(option)] as const)}
      onValue={(value) => kept.choose(Number(value))}
    />
  )
}
