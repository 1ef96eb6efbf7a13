import { createRoot } from 'react-dom/client'

// The least that a page written with React can show that takes typing.
createRoot(document.body).render(<textarea aria-label="Note" />)
