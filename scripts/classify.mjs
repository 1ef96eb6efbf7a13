// @ts-check
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadModule } from './load-module.mjs'

const usage = `npm run classify -- FILE            says of each line of FILE which question it asks, and how likely that is
npm run classify -- --stream FILE   replays captions with times, and says what is marked when
  FILE: subtitles (.vtt, .srt), or lines of "SECONDS text" or "MM:SS text"; - for standard input`

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(`${why}\n\n${usage}`)
  process.exit(2)
}

function wanted() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { stream: { type: 'boolean', default: false } },
    })
    return { file: positionals[0] ?? stop('Which file?'), isStream: values.stream }
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error))
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    return stop(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const { file, isStream } = wanted()
const text = read(file)
const bytes = readFileSync(
  fileURLToPath(new URL('../assets/following/weights.bin', import.meta.url)),
)
/** @type {typeof import('../following/classifier')} */
const { createClassifier } = await loadModule('following/classifier.ts')
const classify = createClassifier(new Uint8Array(bytes))
if (isStream) {
  /** @type {typeof import('../following/replay')} */
  const { captionsIn, replay } = await loadModule('following/replay.ts')
  const cues = captionsIn(text)
  if (cues.length === 0) stop(`${file} has no line with a time.`)
  for (const { id, probability, at } of replay(cues, classify))
    console.log(`${(at / 1000).toFixed(2)}\t${id}\t${probability.toFixed(3)}`)
} else
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const [best] = classify(line)
    console.log(`${best?.id}\t${best?.probability.toFixed(3)}\t${line}`)
  }
