import { methodPage } from './method-page'
import { rehearsal } from './rehearsal'
import { yourData } from './your-data'

/** The long texts of single pages: the panel does not wait for them. */
export const pages = { rehearsal, methodPage, yourData }
