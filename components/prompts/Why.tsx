import { usePromptText } from '@/components/shared/use-wording'
import looks from '@/components/ui/Looks.module.css'
import { useLand } from '@/components/shared/answer-parts'

/** Why they ask the question. If the candidate prepared a point to land there, it stands among the points instead. */
export function Why({ promptId }: { promptId: string }) {
  const { why } = usePromptText(promptId)
  const isLanding = useLand(promptId) !== ''
  return !isLanding && why && <p className={looks.small}>{why}</p>
}
