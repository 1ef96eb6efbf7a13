import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { text } from '@/locales/text'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** An extension that docks an empty frame, and nothing else. */
export const floor = here('floor')

/** The same extension with an empty React page in its frame. @returns its folder, to be removed after use */
export async function makeReactFloor(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candid-react-'))
  await cp(floor, folder, { recursive: true })
  await build({
    entryPoints: [here('react-page.tsx')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      NOTE_BOX: JSON.stringify(text.panel.notes.box),
    },
  })
  const script = '<script type="module" src="/page.js"></script>'
  await writeFile(join(folder, 'frame.html'), `<!doctype html><html lang="en">${script}<body>`)
  return folder
}
