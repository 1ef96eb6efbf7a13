/** Listens to events of the browser itself. The page can dispatch events of the same name: these are ignored. */
export function onTrusted<Name extends keyof GlobalEventHandlersEventMap>(
  target: Element,
  name: Name,
  act: (event: GlobalEventHandlersEventMap[Name]) => void,
): void
export function onTrusted<Name extends keyof DocumentEventMap>(
  target: Document,
  name: Name,
  act: (event: DocumentEventMap[Name]) => void,
): void
export function onTrusted<Name extends keyof WindowEventMap>(
  target: Window,
  name: Name,
  act: (event: WindowEventMap[Name]) => void,
): void
export function onTrusted(target: EventTarget, name: string, act: (event: never) => void): void {
  target.addEventListener(name, (event) => {
    if (event.isTrusted) act(event as never)
  })
}
