import type { BrowserContext, Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { dockedPanel } from '../browser'
import { panelIn } from '../panel'
import { stateLine } from '../state-line'
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
      listen: (onAcknowledged) => listen(page, panel, onAcknowledged),
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
  // A low panel shows the newest ones. The card has all.
  const all = panel.getByRole('button', { name: /^Show all \d+ notes$/ })
  if (await all.isVisible()) await all.click()
  const list = panel.getByRole('list', { name: text.panel.notes.title })
  const kept = await list.locator('li > button > span:last-child').allTextContents()
  const draft = await noteBox(panel).inputValue()
  return [...kept, draft].join(ENTER)
}

async function focusEnd(panel: Frame): Promise<void> {
  await noteBox(panel).click()
  await noteBox(panel).evaluate((box: HTMLTextAreaElement) =>
    box.setSelectionRange(box.value.length, box.value.length),
  )
}

async function listen(
  page: Page,
  panel: Frame,
  onAcknowledged: (acknowledged: Acknowledged) => void,
): Promise<void> {
  const binding = `acknowledged${crypto.randomUUID().replaceAll('-', '')}`
  await page.exposeFunction(binding, onAcknowledged)
  await panel.evaluate(observe, {
    binding,
    kept: (await readNotes(panel)).split(ENTER).length - 1,
    saved: text.saveState.saved,
    stateLine: await stateLine(panel).elementHandle(),
    box: await noteBox(panel).elementHandle(),
    list: text.panel.notes.title,
    all: `^${text.panel.notes.all(0).replace('0', String.raw`(\d+)`)}$`,
  })
}

interface Observed {
  binding: string
  /** The number of notes that were kept before the listening began. */
  kept: number
  saved: string
  stateLine: Element | null
  box: Node | null
  list: string
  /** The words of the button that shows all notes, with their number. The list itself has the newest ones. */
  all: string
}

interface CommandReply {
  answer?: {
    ok?: boolean
    stored?: { table: string; row: { id: string; text: string; keptAt: number | null } } | null
  }
}

/**
 * Runs in the panel. Reports each answer to a command about a note. Whenever the state line says that all is
 * saved and that it is not busy, it also reports what is in the note box and in the list.
 */
function observe({ binding, kept, saved, stateLine: line, box, list, all }: Observed): void {
  const report = Reflect.get(globalThis, binding) as (acknowledged: Acknowledged) => void
  const { runtime } = chrome
  const send: (message: unknown) => Promise<unknown> = runtime.sendMessage.bind(runtime)
  const ids: string[] = []
  const answered = async (message: unknown) => {
    const reply = (await send(message)) as CommandReply | undefined
    const stored = reply?.answer?.ok ? reply.answer.stored : null
    if (stored?.table === 'notes') {
      const { id, text: written, keptAt } = stored.row
      if (!ids.includes(id)) ids.push(id)
      report({ note: kept + ids.indexOf(id), text: written, kept: keptAt !== null })
    }
    return reply
  }
  Object.assign(runtime, { sendMessage: answered })
  new MutationObserver(() => {
    if (line?.textContent !== saved || line.ariaBusy === 'true') return
    const rows = document.querySelectorAll(`ol[aria-label="${list}"] > li`)
    const [number = rows.length] = [...document.querySelectorAll('button')].flatMap(
      ({ textContent }) => new RegExp(all).exec(textContent)?.[1] ?? [],
    )
    report({ note: Number(number), text: (box as HTMLTextAreaElement).value, kept: false })
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}
