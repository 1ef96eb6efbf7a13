import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A proxy that lets nothing through and records what a browser asks for. The whole browser uses it, so it
 * sees every host that any part of the browser contacts, this machine included.
 */
export async function countingProxy() {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    /** All addresses that were asked for, oldest first. */
    seen,
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/**
 * Runs in a page or a worker, so it can use nothing outside of itself. Tries every way to the network that a
 * policy can close. Without a document it leaves out the ways that need one.
 *
 * @returns the ways that did not fail
 */
export async function tryEveryWay(host: string): Promise<string[]> {
  const address = (way: string) => `https://${way}.${host}/`
  const ended = (target: EventTarget) =>
    new Promise<void>((resolve, reject) => {
      for (const good of ['load', 'open']) target.addEventListener(good, () => resolve())
      for (const bad of ['error', 'close'])
        target.addEventListener(bad, () => reject(new Error(bad)))
    })
  const inDocument = (element: Element) => {
    document.head.append(element)
    return ended(element)
  }
  const make = (tag: string, properties: object) =>
    Object.assign(document.createElement(tag), properties)
  /**
   * Rejects if the policy refuses the frame. No event says that it was let through: a frame fires `load` also
   * if it was refused. So the frame counts as let through if nothing refuses it within 1.5 s.
   */
  const refused = () =>
    new Promise<void>((resolve, reject) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'frame-src') reject(new Error(effectiveDirective))
      })
      setTimeout(resolve, 1500)
    })
  const inWorker: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(address('fetch'), { mode: 'no-cors' }),
    socket: () => ended(new WebSocket(`wss://socket.${host}/`)),
    events: () => ended(new EventSource(address('events'))),
    module: () => import(/* @vite-ignore */ address('module')),
  }
  const inPage: Record<string, () => Promise<unknown>> = {
    xhr: async () => {
      const request = new XMLHttpRequest()
      request.open('GET', address('xhr'))
      request.send()
      await ended(request)
    },
    image: () => ended(Object.assign(new Image(), { src: address('image') })),
    script: () => inDocument(make('script', { src: address('script') })),
    style: () => inDocument(make('link', { rel: 'stylesheet', href: address('style') })),
    media: () => ended(Object.assign(new Audio(address('media')), { preload: 'auto' })),
    font: () => new FontFace('far', `url(${address('font')})`).load(),
    worker: async () => ended(new Worker(address('worker'))),
    prefetch: () => inDocument(make('link', { rel: 'prefetch', href: address('prefetch') })),
    frame: async () => {
      const refusal = refused()
      document.body.append(make('iframe', { src: address('frame') }))
      await refusal
    },
    beacon: async () => {
      navigator.sendBeacon(address('beacon'), 'secret')
      throw new Error(
        'A beacon does not say whether it was sent; the proxy shows whether it arrived',
      )
    },
  }
  const ways = typeof document === 'undefined' ? inWorker : { ...inWorker, ...inPage }
  const outcomes = await Promise.all(
    Object.entries(ways).map(async ([way, go]) => {
      // A way that a policy closes may never settle. After 2 s it counts as closed.
      const late = new Promise<string>((resolve) => setTimeout(() => resolve('late'), 2000))
      const settled = go().then(
        () => way,
        () => '',
      )
      return (await Promise.race([settled, late])) === way ? [way] : []
    }),
  )
  return outcomes.flat()
}

/**
 * Runs in a page. Submits a form that leaves the page.
 *
 * @returns the directive of the policy that refused it
 */
export function submitAway(host: string): Promise<string> {
  const form = document.createElement('form')
  Object.assign(form, { action: `https://form.${host}/`, method: 'post' })
  document.body.append(form)
  return new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      resolve(effectiveDirective),
    )
    form.submit()
  })
}
