import { sealed, type Unsealed, unsealed } from './age'

/** What the page asks of its worker. */
export interface SealRequest {
  file: Blob
  passphrase: string
  opens: boolean
}

/** A passphrase takes a second or more on purpose. So it is tried in a worker, and the page stays quick. */
export function answerSealing(): void {
  addEventListener('message', ({ data }: MessageEvent<SealRequest>) => {
    work(data).then(
      (answer) => postMessage(answer),
      (error: unknown) => reportError(error),
    )
  })
}

async function work({ file, passphrase, opens }: SealRequest): Promise<Unsealed> {
  return opens ? unsealed(file, passphrase) : { ok: true, file: await sealed(file, passphrase) }
}
