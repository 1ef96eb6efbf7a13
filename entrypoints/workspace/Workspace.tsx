import { lazy, Suspense } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { Readable } from '@/components/recovery/Readable'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import { Search } from '@/components/search/Search'
import { TopBar } from '@/components/shared/TopBar'
import { UndoBar } from '@/components/shared/UndoBar'
import { useHasWritten } from '@/components/shared/use-has-written'
import { text } from '@/locales/text'
import { CompanyPage } from './CompanyPage'
import { OpenAtTop } from './OpenAtTop'
import { HomePage } from './HomePage'
import { OwnPage } from './OwnPage'
import { rehearsalLink, type Route, useRoute, whereaboutsOf } from './route'
import styles from './Workspace.module.css'

const RehearsalPage = lazy(async () => {
  const { RehearsalPage: page } = await import('./RehearsalPage')
  return { default: page }
})
const CallPage = lazy(async () => {
  const { CallPage: page } = await import('./CallPage')
  return { default: page }
})
const FirstPage = lazy(async () => {
  const { FirstPage: page } = await import('./FirstPage')
  return { default: page }
})
const SettingsPage = lazy(async () => {
  const { SettingsPage: page } = await import('./SettingsPage')
  return { default: page }
})
const ComparePage = lazy(async () => {
  const { ComparePage: page } = await import('./ComparePage')
  return { default: page }
})
const DataPage = lazy(async () => {
  const { DataPage: page } = await import('./DataPage')
  return { default: page }
})
const PaperPage = lazy(async () => {
  const { PaperPage: page } = await import('./PaperPage')
  return { default: page }
})
const OverviewPage = lazy(async () => {
  const { OverviewPage: page } = await import('@/components/overview/OverviewPage')
  return { default: page }
})
const PostingPage = lazy(async () => {
  const { PostingPage: page } = await import('./PostingPage')
  return { default: page }
})
const MethodPage = lazy(async () => {
  const { MethodPage: page } = await import('@/components/method-page/MethodPage')
  return { default: page }
})

/** Whether a page contains the panel, which has its own state line. */
const hasPanel = ({ page }: Route): boolean => page === 'rehearsal' || page === 'call'

/** Whether a page shows texts that are typed there. The others say only that something is saved once it was. */
const isWritten = ({ page }: Route): boolean => page === 'company' || page === 'own'

/** The surface in a tab: the home, a company's preparation and record, the general answers, practice and the method. */
export function Workspace() {
  const route = useRoute()
  const isRead = useIsRead(route)
  return (
    <Readable>
      <OpenAtTop key={route.page} />
      <div className={styles.workspace}>
        <TopBar isHome={route.page === 'home'}>
          <Search />
          <Pages route={route} />
        </TopBar>
        <Suspense fallback={null}>
          {route.page === 'rehearsal' && (
            <RehearsalPage key={route.companyId} of={route.companyId} />
          )}
          {route.page === 'call' && isRead && <CallPage key={route.callId} noteId={route.noteId} />}
          {!hasPanel(route) && (
            <main className={styles.page}>
              {route.page === 'company' && isRead && (
                <CompanyPage key={route.companyId} section={route.section} />
              )}
              {(route.page === 'out' || route.page === 'brief' || route.page === 'record') &&
                isRead && <PaperPage key={route.companyId} page={route.page} />}
              {route.page === 'home' && <HomePage key={route.adds} adds={route.adds} />}
              {route.page === 'compare' && <ComparePage companyIds={route.companyIds} />}
              {route.page === 'posting' && <PostingPage key={route.name} name={route.name} />}
              {route.page === 'welcome' && <FirstPage />}
              {route.page === 'own' && isRead && <OwnPage />}
              {route.page === 'overview' && <OverviewPage />}
              {route.page === 'data' && <DataPage />}
              {route.page === 'method' && <MethodPage />}
              {route.page === 'settings' && <SettingsPage />}
            </main>
          )}
        </Suspense>
        <UndoBar />
      </div>
    </Readable>
  )
}

/** Whether the mirror shows what the page is about. Until then the page knows nothing, also not what is missing. */
function useIsRead(route: Route): boolean {
  const { companyId, callId } = whereaboutsOf(route)
  const shownFor = useMirror((mirror) => mirror.shownFor)
  return shownFor?.companyId === companyId && shownFor?.callId === callId
}

function Pages({ route }: { route: Route }) {
  const pages = [
    { page: 'own', link: '#own', name: text.workspace.own },
    { page: 'rehearsal', link: rehearsalLink(route), name: text.workspace.practise },
    { page: 'data', link: '#data', name: text.workspace.data },
    { page: 'method', link: '#method', name: text.workspace.method },
    { page: 'settings', link: '#settings', name: text.workspace.settings },
  ]
  const hasWritten = useHasWritten()
  return (
    <>
      <nav className={styles.nav} aria-label={text.workspace.nav}>
        {pages.map(({ page, link, name }) => (
          <a key={page} href={link} aria-current={page === route.page ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <div className={styles.state}>
        {/* The panel has a state line of its own. */}
        {!hasPanel(route) && (isWritten(route) || hasWritten) && <SaveStateLine />}
      </div>
    </>
  )
}
