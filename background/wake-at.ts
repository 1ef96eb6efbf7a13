import { browser } from 'wxt/browser'

/** Sets an alarm, unless it is already set for this time: a second `create` restarts it. */
export async function wakeAt(alarm: string, when: number): Promise<void> {
  const known = await browser.alarms.get(alarm)
  if (known?.scheduledTime !== when) await browser.alarms.create(alarm, { when })
}
