import { DeleteEverything } from '@/components/deleting/DeleteEverything'
import { DeletedList } from '@/components/deleting/DeletedList'
import { AutomaticFile } from '@/components/one-file/AutomaticFile'
import { CsvImport } from '@/components/csv-import/CsvImport'
import { OpenFile } from '@/components/one-file/OpenFile'
import { WriteFile } from '@/components/one-file/WriteFile'
import { AllOut } from '@/components/take-out/AllOut'
import { PageTitle } from '@/components/shared/PageTitle'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import styles from './CompanyPage.module.css'

const words = pages.yourData

/** Where everything is kept, the file that holds all of it, and such a file opened. */
export function DataPage() {
  return (
    <article className={styles.page}>
      <PageTitle of={words.title} />
      <h1 className={looks.pageTitle}>{words.title}</h1>
      <p>{words.kept}</p>
      <WriteFile />
      <AutomaticFile />
      <OpenFile />
      <CsvImport />
      <AllOut />
      <DeletedList />
      <DeleteEverything isBesideFile />
    </article>
  )
}
