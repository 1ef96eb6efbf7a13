import { expect, type Frame, type Locator, type Page } from '@playwright/test'
import { text } from '@/locales/text'
import { everyPlatform } from './call-platforms'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The only element of the dock that a page can see. */
export const dockHost = (page: Page): Locator => page.locator('html > div')

/**
 * The parts of the dock around the panel. They are in a closed shadow root, which no selector reaches, so
 * they are found by role and name, as a screen reader finds them.
 */
export async function dockParts(page: Page) {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Accessibility.enable')

  async function find(role: string, name: string) {
    const { nodes } = await devTools.send('Accessibility.getFullAXTree')
    const found = nodes.find((node) => node.role?.value === role && node.name?.value === name)
    return found?.backendDOMNodeId
  }

  const part = (role: string, name: string) => {
    async function node(): Promise<number> {
      let found: number | undefined
      await expect.poll(async () => (found = await find(role, name)), name).toBeDefined()
      return found!
    }
    return {
      isThere: async () => (await find(role, name)) !== undefined,
      async box(): Promise<Box> {
        const { model } = await devTools.send('DOM.getBoxModel', { backendNodeId: await node() })
        const [x = 0, y = 0] = model.border
        return { x, y, width: model.width, height: model.height }
      },
      async focus() {
        await devTools.send('DOM.focus', { backendNodeId: await node() })
      },
    }
  }

  return {
    handle: part('button', text.dock.open),
    edge: part('separator', text.dock.resize),
  }
}

/** Clicks in the middle of a box. */
export async function clickOn(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.click(x + width / 2, y + height / 2)
}

/**
 * Waits until the panel gets the events of the pointer over it. For some frames after the dock was shown or
 * moved, the browser still sends them to the page below. A click then misses the panel.
 */
export async function pointerReaches(page: Page, frame: Frame): Promise<void> {
  await expect(dockHost(page)).toBeVisible()
  await frame.evaluate(() => {
    const onMove = () => Object.assign(window, { pointerMoved: true })
    Object.assign(window, { pointerMoved: false })
    addEventListener('pointermove', onMove, { capture: true, once: true })
  })
  const moved = () => frame.evaluate(() => 'pointerMoved' in window && window.pointerMoved)
  let step = 0
  const move = async () => {
    const { x, y, width, height } = (await dockHost(page).boundingBox())!
    step = 1 - step
    await page.mouse.move(x + width / 2 + step, y + height / 2)
    return moved()
  }
  // The pointer moves on and on, as one does that finds nothing under it.
  await expect.poll(move, { intervals: [50], timeout: 15_000 }).toBe(true)
}

/** The width of the dock as it is shown, in CSS pixels. */
export const dockWidth = (page: Page): Promise<number> =>
  dockHost(page).evaluate((host) => host.getBoundingClientRect().width)

/** Whether the dock is shown at the left or at the right edge of the page. */
export const dockSide = (page: Page): Promise<string> =>
  dockHost(page).evaluate((host) => {
    const { left, right } = host.getBoundingClientRect()
    return left === 0 ? 'left' : right === innerWidth ? 'right' : `${left} to ${right}`
  })

const toolbars = everyPlatform.map(({ toolbar }) => toolbar)

/** The call's own buttons that the dock covers, in part or as a whole. */
export async function coveredControls(page: Page): Promise<string[]> {
  const controls = await Promise.all(
    page
      .frames()
      .filter((frame) => frame.url().startsWith('https:'))
      .map((frame) => frame.locator(toolbars.join()).all()),
  )
  expect(controls.flat().length, 'buttons of the toolbar').toBeGreaterThan(1)
  const covered: string[] = []
  for (const control of controls.flat()) {
    const box = await control.boundingBox()
    const under = await page.evaluate((at) => {
      if (!at) return true
      return [at.x + 1, at.x + at.width / 2, at.x + at.width - 1].some((x) =>
        [at.y + 1, at.y + at.height - 1].some((y) =>
          document.elementFromPoint(x, y)?.matches('html > div'),
        ),
      )
    }, box)
    if (under) covered.push((await control.getAttribute('aria-label')) ?? '')
  }
  return covered
}
