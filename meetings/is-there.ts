/** Whether an element is in a document that is shown. The document of a removed or reloaded frame has no window. */
export function isThere(element: Element | null | undefined): boolean {
  return !!element?.isConnected && !!element.ownerDocument.defaultView
}
