// @ts-check

/**
 * @typedef {import('@playwright/test').Frame} Frame
 * @typedef {import('../method/prompts').PromptId} PromptId
 * @typedef {import('../method/checklists').ItemId} ItemId
 * @typedef {import('../method/checklists').ListId} ListId
 */

/** @param {string} text an innerText, with the line breaks of the layout */
const oneLine = (text) => text.replaceAll(/\s+/gu, ' ').trim()

/** The lists of the panel. The list of the room is in the popup. */
const lists = /** @type {const} */ (['rapport', 'vetting', 'close'])

/**
 * Uses the panel as a person does: everything is found by its role and by the words of `locales/`.
 * @param {Frame} panel
 * @param {import('./start-browser.mjs').Parts} parts
 */
export function drivePanel(panel, { text, promptIds, stateLine }) {
  const words = text.panel
  const name = panel.getByRole('heading', { level: 1 })
  const ended = panel.getByText(new RegExp(`^${words.header.endedAt('.+', '.+')}$`))
  const notes = panel.getByRole('list', { name: words.notes.title })
  const everyNote = new RegExp(`^${words.notes.all(0).replace('0', String.raw`\d+`)}$`)

  /** @param {PromptId} id */
  async function bringUp(id) {
    const { ask } = text.prompts[id]
    const chip = panel.getByRole('button', { name: words.prompts.bringUp(ask) })
    // Before a call a small card may replace the questions, after it the debrief.
    const open = panel.getByRole('button', { name: text.greenRoom.open, exact: true })
    const back = panel.getByRole('button', { name: text.debrief.back })
    await chip.or(open).or(back).first().waitFor()
    for (const way of [open, back]) if (await way.isVisible()) await way.click()
    await chip.click()
    const large = panel.getByRole('heading', { name: ask, exact: true })
    await large.waitFor()
  }

  /** @param {ListId} list */
  async function openList(list) {
    const tab = panel.getByRole('tab', { name: text.lists[list] })
    await tab.click()
    // Below a question the list shows its next items. A second tap shows all of it.
    const whole = panel.getByRole('heading', { name: text.lists[list], level: 2, exact: true })
    if (!(await whole.isVisible())) await tab.click()
    await whole.waitFor()
  }

  /** @param {PromptId} id */
  async function marksOf(id) {
    await bringUp(id)
    /** @type {string[]} */
    const marks = []
    for (const kind of [words.prompts.asked, words.prompts.answered]) {
      const mark = panel.getByRole('button', { name: new RegExp(`^${kind}`), pressed: true })
      if ((await mark.count()) > 0) marks.push(oneLine(await mark.innerText()))
    }
    return marks.length > 0 ? [`${text.prompts[id].ask} ${marks.join(', ')}`] : []
  }

  /** @param {ListId} list */
  async function ticksOf(list) {
    await openList(list)
    const items = panel.getByRole('tabpanel').getByRole('listitem')
    const ticked = items.filter({ has: panel.getByRole('checkbox', { checked: true }) })
    return (await ticked.allInnerTexts()).map(oneLine)
  }

  // Rows outside of the view have no innerText, so their parts are read one by one.
  async function readNotes() {
    // A low panel shows the newest ones. The card has all.
    const all = panel.getByRole('button', { name: everyNote })
    if (await all.isVisible()) await all.click()
    return notes.getByRole('listitem').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .map(({ textContent }) => textContent.trim())
          .join(' ')
          .replaceAll(/\s+/g, ' '),
      ),
    )
  }

  return {
    bringUp,
    openList,

    /**
     * Answers "Who is this call with?", unless the link has answered it.
     * @param {{ name: string, role: string, person: string }} company
     * @returns {Promise<string>} how the company was found
     */
    async chooseCompany(company) {
      const known = panel.getByRole('heading', { name: company.name, exact: true })
      const question = panel.getByRole('heading', { name: words.picker.question })
      await known.or(question).waitFor()
      if (await known.isVisible()) return 'known by the link'
      await panel.getByRole('textbox', { name: words.picker.search }).fill(company.name)
      const add = panel.getByRole('button', { name: words.picker.create(company.name) })
      const listed = panel.getByRole('listitem').getByRole('button', { name: company.name })
      await add.or(listed).waitFor()
      const isNew = await add.isVisible()
      if (isNew) {
        await panel.getByRole('textbox', { name: words.picker.role }).fill(company.role)
        await panel.getByRole('textbox', { name: words.picker.person }).fill(company.person)
      }
      await (isNew ? add : listed).click()
      await known.waitFor()
      return isNew ? 'new, typed once' : 'from the list'
    },

    /**
     * @param {PromptId} id
     * @param {string[]} points
     */
    async writePoints(id, points) {
      await bringUp(id)
      // A question without points has its field at once.
      const box = panel.getByRole('textbox', { name: words.prompts.yourPoints })
      const edit = panel.getByRole('button', { name: words.prompts.editPoints, exact: true })
      await box.or(edit).first().waitFor()
      if (await edit.isVisible()) await edit.click()
      await box.fill(points.join('\n'))
      await panel.getByRole('button', { name: words.prompts.donePoints, exact: true }).click()
      await panel.getByRole('list', { name: words.prompts.yourPoints }).waitFor()
    },

    /**
     * @param {PromptId} id
     * @param {('asked' | 'answered')[]} kinds
     */
    async markPrompt(id, kinds) {
      await bringUp(id)
      for (const kind of kinds)
        await panel.getByRole('button', { name: new RegExp(`^${words.prompts[kind]}`) }).click()
    },

    /**
     * @param {ListId} list
     * @param {ItemId[]} items
     */
    async tick(list, items) {
      await openList(list)
      for (const item of items)
        await panel.getByRole('checkbox', { name: text.items[item] }).check()
    },

    /** @param {string} note as typed, with the sign of its flag */
    async keepNote(note) {
      const box = panel.getByRole('textbox', { name: words.notes.box })
      await box.fill(note)
      await box.press('Enter')
      const kept = note.replace(/^[+$>-] /, '')
      await notes.getByRole('listitem').filter({ hasText: kept }).waitFor()
    },

    async waitUntilInCall() {
      await panel.getByRole('timer', { name: words.header.clock }).waitFor()
      await ended.waitFor({ state: 'detached' })
    },
    waitUntilLeft: () => ended.waitFor(),

    /** Everything typed is on disk. */
    async waitUntilSaved() {
      await stateLine(panel).getByText(text.saveState.saved, { exact: true }).waitFor()
    },

    /**
     * @param {PromptId} pointsOf the prompt whose points are read
     * @returns {Promise<import('./start-report.mjs').Shown>}
     */
    async read(pointsOf) {
      const company = await name.innerText()
      const detail = await panel.locator('header', { has: name }).locator('p').first().innerText()
      const marks = []
      for (const id of promptIds) marks.push(...(await marksOf(id)))
      const ticks = []
      for (const list of lists) ticks.push(...(await ticksOf(list)))
      await bringUp(pointsOf)
      const points = panel.getByRole('list', { name: words.prompts.yourPoints })
      return {
        company: [company, detail].map(oneLine).join(' · '),
        points: (await points.getByRole('listitem').allInnerTexts()).map(oneLine),
        prompts: marks,
        ticks,
        notes: await readNotes(),
      }
    },
  }
}
