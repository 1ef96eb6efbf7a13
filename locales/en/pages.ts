import { companies } from './companies'
import { compare } from './compare'
import { deleted } from './deleted'
import { invitation } from './pages-invitation'
import { overview } from './pages-overview'
import { takeOut } from './pages-take-out'
import { csvImport } from './pages-csv-import'
import { posting } from './pages-posting'
import { methodPage } from './method-page'
import { rehearsal } from './rehearsal'
import { search } from './search'
import { settings } from './settings'
import { yourData } from './your-data'

/** The long texts of single pages: the panel does not wait for them. */
export const pages = {
  rehearsal,
  methodPage,
  posting,
  csvImport,
  companies,
  compare,
  deleted,
  invitation,
  overview,
  search,
  settings,
  takeOut,
  yourData,
}
