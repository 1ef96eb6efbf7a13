import { act, fireEvent, screen } from '@testing-library/react'
import { button } from './on-screen'

const toggle = (type: 'beforetoggle' | 'toggle', newState: 'open' | 'closed') =>
  Object.assign(new Event(type), { newState })

/** Opens a popover by its button, as the browser does. Happy DOM has no popovers. */
export function openPopover(name: string): HTMLElement {
  const id = button(name).getAttribute('popovertarget')
  const popover = document.getElementById(id ?? '')
  if (!popover) throw new Error(`The button “${name}” opens no popover.`)
  popover.hidePopover = () => {
    fireEvent(popover, toggle('beforetoggle', 'closed'))
    popover.removeAttribute('open')
    fireEvent(popover, toggle('toggle', 'closed'))
  }
  fireEvent(popover, toggle('beforetoggle', 'open'))
  act(() => popover.setAttribute('open', ''))
  fireEvent(popover, toggle('toggle', 'open'))
  return screen.getByRole('dialog', { name })
}
