import { DOCK_WIDTH, type DockSettings } from '@/messages'
import { dockText as texts } from '@/locales/standalone'
import { onTrusted } from './on-trusted'

const STEP = 16

interface Resizing {
  settings(): DockSettings | undefined
  preview(width: number): void
  done(width: number): void
}

const clamp = (width: number) =>
  Math.round(Math.min(DOCK_WIDTH.max, Math.max(DOCK_WIDTH.min, width)))

/** Makes an element the separator that sets the dock's width, by dragging and by the arrow keys. */
export function letResize(edge: HTMLElement, box: HTMLElement, resizing: Resizing): void {
  edge.className = 'edge'
  edge.role = 'separator'
  edge.tabIndex = 0
  edge.ariaLabel = texts.resize
  edge.ariaOrientation = 'vertical'
  edge.ariaValueMin = String(DOCK_WIDTH.min)
  edge.ariaValueMax = String(DOCK_WIDTH.max)
  // Most calls never need the listeners. They are added when the pointer or the focus first reaches the edge.
  let isReady = false
  const getReady = () => {
    if (isReady) return
    isReady = true
    followPointer(edge, box, resizing)
    followKeys(edge, resizing)
  }
  onTrusted(edge, 'pointerenter', getReady)
  onTrusted(edge, 'focus', getReady)
}

function followPointer(
  edge: HTMLElement,
  box: HTMLElement,
  { settings, preview, done }: Resizing,
): void {
  const widthAt = (x: number) => {
    const { left, right } = box.getBoundingClientRect()
    return clamp(settings()?.side === 'left' ? x - left : right - x)
  }
  onTrusted(edge, 'pointerdown', (event) => {
    edge.setPointerCapture(event.pointerId)
    box.classList.add('resizing')
  })
  onTrusted(edge, 'pointermove', (event) => {
    if (edge.hasPointerCapture(event.pointerId)) preview(widthAt(event.clientX))
  })
  onTrusted(edge, 'lostpointercapture', () => {
    box.classList.remove('resizing')
    const width = settings()?.width
    if (width) done(width)
  })
}

function followKeys(edge: HTMLElement, { settings, done }: Resizing): void {
  onTrusted(edge, 'keydown', (event) => {
    const current = settings()
    if (!current) return
    const outward = current.side === 'left' ? 'ArrowRight' : 'ArrowLeft'
    const inward = current.side === 'left' ? 'ArrowLeft' : 'ArrowRight'
    if (event.key === outward) done(clamp(current.width + STEP))
    else if (event.key === inward) done(clamp(current.width - STEP))
    else return
    event.preventDefault()
  })
}
