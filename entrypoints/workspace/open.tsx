import { moveMirror, openMirror } from '@/components/mirror/mirror'
import { followTheme } from '@/components/theme/theme'
import { mount } from '@/components/ui/mount'
import { text } from '@/locales/text'
import { routeOf, whereaboutsOf } from './route'
import { Workspace } from './Workspace'

const here = () => whereaboutsOf(routeOf(location.hash))

export async function open(): Promise<void> {
  await followTheme()
  await openMirror(here(), new AbortController().signal)
  addEventListener('hashchange', () => {
    // A page opens at its top. Then a link to a section of it scrolls there.
    scrollTo(0, 0)
    void moveMirror(here())
  })
  await mount(<Workspace />, text.saveState)
  const { keepWriting } = await import('@/components/one-file/automatic')
  keepWriting()
}
