import { headingOf } from '@/components/shared/company-record'
import { useMirror } from '@/components/mirror/mirror'
import { pages } from '@/locales/pages'
import { emptyDossier } from '@/storage/records/dossier'
import { callText } from './call-text'
import { CopyButton } from './CopyButton'
import { joined, lineOf } from './markdown-text'

const words = pages.takeOut.copy

/** Copies all that is known of one call. */
export function CopyNotes({ callId }: { callId: string }) {
  const call = useMirror(({ dossier }) => dossier?.calls.find(({ id }) => id === callId))
  const textOf = () => {
    const dossier = useMirror.getState().dossier ?? emptyDossier()
    const name = lineOf(dossier.companies[0]?.name ?? '')
    return `${joined([name && `# ${name}`, callText(dossier, callId, { level: 2, pay: true })])}\n`
  }
  return (
    <CopyButton textOf={textOf} {...(call && { label: words.callOf(headingOf(call)) })}>
      {words.call}
    </CopyButton>
  )
}
