import { createRoot } from 'react-dom/client'

// The smallest React page with a text box. NOTE_BOX is the name of Candid's note box.
declare const NOTE_BOX: string
createRoot(document.body).render(<textarea aria-label={NOTE_BOX} />)
