import '@/assets/theme.css'
import { loadTexts } from '@/locales/language'

/**
 * The panel in the browser's side panel. It is a page of its own, because no call page can reach its address: the page
 * of the dock is accessible to call pages, so it shows nothing outside a dock.
 */
void loadTexts()
  .then(() => import('@/components/panel/open'))
  .then(({ openBeside }) => openBeside())
