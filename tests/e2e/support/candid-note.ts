import type { BrowserContext, Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { dockedPanel } from '../browser'
import { panelIn } from '../panel'
import type { Notepad, OpenNotepad } from './notepad'
import { type Acknowledged, ENTER } from './transcript'

export const callAddress = 'https://meet.google.com/abc-defg-hij#in-call'

const noteBox = (panel: Frame) => panelIn(panel).noteBox
const pickerField = (panel: Frame) =>
  panel.getByRole('textbox', { name: text.panel.picker.search, exact: true })
const continueButton = (panel: Frame) => panel.getByRole('button', { name: text.recovery.continue })

/** Candid docked beside a call, which is bound to a company the first time. */
export function candidNotepad(): Notepad & { openIn(page: Page): Promise<OpenNotepad> } {
  let isBound = false

  async function openIn(page: Page): Promise<OpenNotepad> {
    const panel = await dockedPanel(page)
    const recovery = await readRecovery(panel)
    if (!isBound) await panelIn(panel).create({ name: 'Acme' })
    isBound = true
    await untilShown(panel, noteBox(panel))
    return {
      page,
      recovery,
      read: () => readNotes(panel),
      focus: () => focusEnd(panel),
      listen: (hear) => listen(page, panel, hear),
    }
  }

  return {
    openIn,
    async open(context: BrowserContext) {
      const page = await context.newPage()
      await page.goto(callAddress)
      return openIn(page)
    },
  }
}

/** Fails with what the panel shows instead. */
async function untilShown(panel: Frame, wanted: ReturnType<typeof noteBox>): Promise<void> {
  try {
    await wanted.waitFor({ timeout: 15_000 })
  } catch (error) {
    const shown = await panel.locator('body').innerText()
    throw new Error(`The panel shows this instead:\n${shown}`, { cause: error })
  }
}

async function readRecovery(panel: Frame): Promise<string> {
  const first = noteBox(panel).or(pickerField(panel)).or(continueButton(panel)).first()
  await untilShown(panel, first)
  if (!(await continueButton(panel).isVisible())) return ''
  const report = await panel.getByRole('main').innerText()
  await continueButton(panel).click()
  return report.replaceAll(/\s+/g, ' ')
}

async function readNotes(panel: Frame): Promise<string> {
  const list = panel.getByRole('list', { name: text.panel.notes.title })
  const kept = await list.getByRole('button').allTextContents()
  const draft = await noteBox(panel).inputValue()
  return [...kept, draft].join(ENTER)
}

async function focusEnd(panel: Frame): Promise<void> {
  await noteBox(panel).click()
  await noteBox(panel).evaluate((box: HTMLTextAreaElement) =>
    box.setSelectionRange(box.value.length, box.value.length),
  )
}

interface Observed {
  binding: string
  saved: string
  box: string
  list: string
  /** How many notes had been kept when the listening began. */
  kept: number
}

async function listen(page: Page, panel: Frame, hear: (a: Acknowledged) => void): Promise<void> {
  const binding = `acknowledged${crypto.randomUUID().replaceAll('-', '')}`
  await page.exposeFunction(binding, hear)
  const kept = (await readNotes(panel)).split(ENTER).length - 1
  await panel.evaluate(observe, {
    binding,
    saved: text.saveState.saved,
    box: text.panel.notes.box,
    list: text.panel.notes.title,
    kept,
  })
}

/** Runs in the panel: tells of each answer to a command about a note, and of what the state line calls saved. */
function observe({ binding, saved, box, list, kept }: Observed): void {
  const tell = Reflect.get(globalThis, binding) as (acknowledged: Acknowledged) => void
  const { runtime } = Reflect.get(globalThis, 'chrome') as { chrome: unknown } as unknown as {
    runtime: { sendMessage(message: unknown): Promise<unknown> }
  }
  interface Reply {
    answer?: {
      ok?: boolean
      stored?: { table: string; row: { id: string; text: string; keptAt: number | null } }
    }
  }
  const send = runtime.sendMessage.bind(runtime)
  const ids: string[] = []
  runtime.sendMessage = async (message) => {
    const reply = (await send(message)) as Reply | undefined
    const stored = reply?.answer?.ok ? reply.answer.stored : undefined
    if (stored?.table === 'notes') {
      const { id, text: written, keptAt } = stored.row
      if (!ids.includes(id)) ids.push(id)
      tell({ note: kept + ids.indexOf(id), text: written, kept: keptAt !== null })
    }
    return reply
  }
  new MutationObserver(() => {
    const states = [...document.querySelectorAll('[role=status]')]
    if (!states.some(({ textContent }) => textContent === saved)) return
    const draft = document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${box}"]`)
    const rows = document.querySelectorAll(`ol[aria-label="${list}"] > li`)
    if (draft) tell({ note: rows.length, text: draft.value, kept: false })
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}
