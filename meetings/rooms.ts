/**
 * A room is a meeting that has a name: Zoom's personal link (`zoom:my/mara`), or a Meet link by nickname
 * (`meet:lookup/weekly`). Its page soon goes on to the address of the meeting that runs in it, which has another key.
 * A short link of Teams does the same, but it leads to one meeting alone.
 */

const zoomName = /^zoom:my\//
const zoomNumber = /^zoom:\d+$/
/** Zoom gives every user one number of 10 digits that never changes. Numbers of 9 and 11 digits are single meetings. */
const zoomOwnNumber = /^zoom:\d{10}$/
const meetName = /^meet:lookup\//
const meetCode = /^meet:[a-z]{3}-[a-z]{4}-[a-z]{3}$/
/** The number of a Teams meeting leads to the thread that it is held in. */
const teamsNumber = /^teams:\d+$/
const teamsThread = /^teams:19:/

/**
 * Whether a tab that showed the first meeting and then the second may have stayed in one meeting. It is so from a
 * name to a number or code only, and on Teams from a number to a thread. Two numbers are always two meetings.
 *
 * @param from the key that the tab showed first
 * @param to the key that it showed right after
 */
export function mayLeadTo(from: string, to: string): boolean {
  return (
    (zoomName.test(from) && zoomNumber.test(to)) ||
    (meetName.test(from) && meetCode.test(to)) ||
    (teamsNumber.test(from) && teamsThread.test(to))
  )
}

/**
 * Whether one person may meet several companies under this key: an agency's recruiter uses one room for all of them.
 * Then the key alone does not say which company a call is with.
 */
export function isSharedRoom(key: string): boolean {
  return zoomName.test(key) || zoomOwnNumber.test(key) || meetName.test(key)
}
