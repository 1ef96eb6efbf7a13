import type { Unsealed } from './age'
import type { SealRequest } from './answer-sealing'

/** The worker's script, see entrypoints/seal.ts. The `age` library is in it alone. */
const SCRIPT = '/seal.js'

/** Seals a file with a passphrase, beside the page. @throws if that fails, or when the signal aborts */
export async function seal(file: Blob, passphrase: string, signal: AbortSignal): Promise<Blob> {
  const answer = await work({ file, passphrase, opens: false }, signal)
  if (!answer.ok) throw new Error('The file could not be sealed')
  return answer.file
}

/** Opens a sealed file, beside the page. @throws if that fails, or when the signal aborts */
export const unseal = (file: Blob, passphrase: string, signal: AbortSignal): Promise<Unsealed> =>
  work({ file, passphrase, opens: true }, signal)

function work(request: SealRequest, signal: AbortSignal): Promise<Unsealed> {
  const worker = new Worker(SCRIPT)
  return new Promise<Unsealed>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Unsealed>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    signal.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}

/** Whether a file is sealed, as its first letters say. The rest is not read. */
export async function isSealed(file: Blob): Promise<boolean> {
  const start = (await file.slice(0, 200).text()).trimStart()
  return /^(?:age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/.test(start)
}
