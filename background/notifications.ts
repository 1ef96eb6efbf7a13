import { browser } from 'wxt/browser'
import { callReminderText, followUpText as words } from '@/locales/standalone'
import type { DueFollowUp } from '@/storage/records/due'

/** Nobody reads more notifications at once. */
const SHOWN_AT_ONCE = 3

const prefix = 'follow-up'
const callPrefix = 'call'

/** Where a click on a notification leads, by the kind of the notification. */
const tabs: Record<string, string> = { [prefix]: 'next', [callPrefix]: 'prepare' }

/** One follow-up has one id, so that its notification replaces the earlier one. */
const notificationId = (companyId: string, followUpId: string): string =>
  [prefix, companyId, followUpId].map(encodeURIComponent).join('/')

/** Shows a notification for each of the first three, and one for the number of the others. */
export async function showNotifications(due: readonly DueFollowUp[]): Promise<void> {
  for (const one of due.slice(0, SHOWN_AT_ONCE))
    // oxlint-disable-next-line no-await-in-loop -- one after another, to keep their order
    await show(notificationId(one.companyId, one.id), titleOf(one), words.how(one))
  const rest = due.slice(SHOWN_AT_ONCE)
  const [next] = rest
  if (next)
    await show(notificationId(next.companyId, 'more'), words.more(rest.length), titleOf(next))
}

/** Others may see a notification. The words of a note are for the candidate alone. */
const titleOf = (followUp: DueFollowUp): string =>
  followUp.kind === 'to-do' ? words.aToDo(followUp) : words.what(followUp)

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png')
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message })
}

/** Removes the notification of a follow-up that is done. */
export async function clearNotification(companyId: string, followUpId: string): Promise<void> {
  await browser.notifications.clear(notificationId(companyId, followUpId))
}

/**
 * Removes the notifications of a company, or of one of its calls: it was deleted.
 *
 * @param callId the call; undefined for all that is of the company
 */
export async function clearNotificationsOf(companyId: string, callId?: string): Promise<void> {
  const ids = Object.keys(await browser.notifications.getAll())
  const gone = ids.filter((id) => {
    const [, company, about = ''] = id.split('/').map(decodeURIComponent)
    // What is of a call begins with its id.
    return (
      company === companyId &&
      (callId === undefined || about === callId || about.startsWith(`${callId}:`))
    )
  })
  await Promise.all(gone.map((id) => browser.notifications.clear(id)))
}

/** Says that a planned call is near. */
export async function showCallNotification(
  companyId: string,
  callId: string,
  { company, minutes }: { company: string; minutes: number },
): Promise<void> {
  const id = [callPrefix, companyId, callId].map(encodeURIComponent).join('/')
  await show(id, callReminderText.title(company, minutes), callReminderText.message)
}

/** Opens the part of the company's page that a notification is about. */
export async function openNotification(id: string): Promise<void> {
  // The id is already encoded, as the page's address needs it.
  const [kind = '', company] = id.split('/')
  const tab = tabs[kind]
  if (tab === undefined || !company) return
  await browser.tabs.create({
    url: browser.runtime.getURL(`/workspace.html#company/${company}/${tab}`),
  })
  await browser.notifications.clear(id)
}
