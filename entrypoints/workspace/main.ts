import '@/assets/theme.css'
import { loadTexts } from '@/locales/language'

// The app reads its texts as it is loaded.
void loadTexts()
  .then(() => import('./open'))
  .then(({ open }) => open())
