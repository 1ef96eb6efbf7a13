import { browser } from 'wxt/browser'
import { noticeText as words } from '@/locales/standalone'
import type { DueFollowUp } from '@/storage/records/due'

/** More at once would be read by nobody. */
const SHOWN_AT_ONCE = 3

const prefix = 'follow-up'

/** The same for the same follow-up, so that a notification shown again takes the place of the first. */
const noticeId = (companyId: string, followUpId: string): string =>
  [prefix, companyId, followUpId].map(encodeURIComponent).join('/')

/** Shows a notification for each of the first three, and one for the number of the others. */
export async function showNotices(due: readonly DueFollowUp[]): Promise<void> {
  for (const one of due.slice(0, SHOWN_AT_ONCE))
    // In turn, so that the first due is the first told.
    // oxlint-disable-next-line no-await-in-loop
    await show(noticeId(one.companyId, one.id), words.what(one), words.how(one))
  const rest = due.slice(SHOWN_AT_ONCE)
  const [next] = rest
  if (next) await show(noticeId(next.companyId, 'more'), words.more(rest.length), words.what(next))
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png')
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message })
}

/** Takes away the notification of a follow-up that is done. */
export async function clearNotice(companyId: string, followUpId: string): Promise<void> {
  await browser.notifications.clear(noticeId(companyId, followUpId))
}

/** A notification leads to its company's page. */
export async function openNotice(id: string): Promise<void> {
  // Encoded already, as the page's address wants it.
  const [kind, company] = id.split('/')
  if (kind !== prefix || !company) return
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html#company/${company}`) })
  await browser.notifications.clear(id)
}
