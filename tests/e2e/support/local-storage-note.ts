import type { BrowserContext } from '@playwright/test'
import type { Notepad } from './notepad'
import { ENTER } from './transcript'

const address = 'https://notes.example/'

/** As a simple web page keeps what is typed: at every key, in localStorage. */
const page = `<!doctype html>
<title>Note</title>
<textarea aria-label="Note" cols="80" rows="20"></textarea>
<script>
  const box = document.querySelector('textarea')
  box.value = localStorage.getItem('note') ?? ''
  box.addEventListener('input', () => {
    localStorage.setItem('note', box.value)
    window.acknowledged?.(localStorage.getItem('note'))
  })
</script>`

/** What Candid is measured against: a note that counts as saved once localStorage has taken it. */
export const localStorageNotepad: Notepad = {
  async open(context: BrowserContext) {
    await context.route(`${address}**`, (route) =>
      route.fulfill({ body: page, contentType: 'text/html' }),
    )
    const opened = await context.newPage()
    await opened.goto(address)
    const box = opened.getByLabel('Note')
    return {
      page: opened,
      recovery: '',
      read: async () => (await box.inputValue()).replaceAll('\n', ENTER),
      async focus() {
        await box.click()
        await box.press('ControlOrMeta+End')
      },
      async listen(hear) {
        await opened.exposeFunction('acknowledged', (note: string) => {
          const lines = note.split('\n')
          hear({ note: lines.length - 1, text: lines.at(-1) ?? '', kept: false })
        })
      },
    }
  },
}
