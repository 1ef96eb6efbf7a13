import type { BrowserContext } from '@playwright/test'
import type { Notepad } from './notepad'
import { ENTER } from './transcript'

const address = 'https://notes.example/'

/** A simple web page that saves what is typed at every key, in localStorage. */
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

/** Candid is compared with this: a note that counts as saved as soon as it is in localStorage. */
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
      async listen(onAcknowledged) {
        await opened.exposeFunction('acknowledged', (note: string) => {
          const lines = note.split('\n')
          onAcknowledged({ note: lines.length - 1, text: lines.at(-1) ?? '', kept: false })
        })
      },
    }
  },
}
