import { createRoot } from 'react-dom/client'

// The least that a page written with React can show that takes typing. NOTE_BOX is the name of Candid's note box.
declare const NOTE_BOX: string
createRoot(document.body).render(<textarea aria-label={NOTE_BOX} />)
