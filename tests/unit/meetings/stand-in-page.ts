import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Window } from 'happy-dom'
import type { MeetStandIn, ZoomStandIn } from '../../fixtures/pages/stand-in'

export interface OpenPage {
  page: Document
  url: URL
  standIn: MeetStandIn & ZoomStandIn
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/pages', file), 'utf8')
}

function open(file: string, href: string): OpenPage {
  const window = new Window({
    url: href,
    settings: {
      enableJavaScriptEvaluation: true,
      suppressInsecureJavaScriptEnvironmentWarning: true,
    },
  })
  window.document.write(read(file))
  Object.defineProperty(window.document, 'readyState', { value: 'complete', configurable: true })
  return {
    page: window.document as unknown as Document,
    url: new URL(href),
    standIn: (window as unknown as Pick<OpenPage, 'standIn'>).standIn,
  }
}

/** The stand-in Meet page. Its own script runs, as in a browser. */
export function openMeet(href = 'https://meet.google.com/abc-defg-hij'): OpenPage {
  return open('meet.html', href)
}

const guest = { meetingCode: '31245678901234', passcode: 'aB3dE' }

/** Where the meeting `teams:31245678901234` is in the two layouts. */
export const teamsLinks = {
  guest: `https://teams.microsoft.com/light-meetings/launch?anon=true&coords=${encodeURIComponent(btoa(JSON.stringify(guest)))}`,
  'signed in': 'https://teams.microsoft.com/v2/?meetingjoin=true#/meet/31245678901234?p=aB3dE',
}

/** The stand-in Teams client. */
export function openTeams(href = teamsLinks.guest): OpenPage {
  return open('teams.html', href)
}

/**
 * The stand-in Zoom client in a tab, as some accounts open it. A launcher shows the outer page.
 */
export function openZoomTab(href = 'https://app.zoom.us/wc/12345678901/join'): OpenPage {
  return open('zoom-client.html', href)
}

/**
 * The stand-in Zoom client in its frame. Happy DOM loads no frames here, so the caller gives the inner document.
 * `inner: null` stands for a frame that is still loading or of another origin.
 */
export function openZoomFramed(inner: Document | null): Document {
  const { page } = open('zoom.html', 'https://app.zoom.us/wc/home')
  // oxlint-disable-next-line react/iframe-missing-sandbox -- the frame on the real page has no sandbox either
  const frame = page.createElement('iframe')
  frame.id = 'webclient'
  Object.defineProperty(frame, 'contentDocument', { get: () => inner })
  page.body.append(frame)
  return page
}
