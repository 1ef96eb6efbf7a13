import { configureGlobal } from 'fast-check'
import { seed } from './seed'

// What fails once in a thousand runs is for `npm run stress -- --seeds` to find, not for whoever changes something else.
configureGlobal({ seed })
