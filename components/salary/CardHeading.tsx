import looks from '@/components/ui/Looks.module.css'
import { OWN_ID } from '@/storage/records/company'

/** The heading of a part of the card. On the page of the general answers the card is one level higher. */
export function CardHeading({ companyId, children }: { companyId: string; children: string }) {
  const Heading = companyId === OWN_ID ? 'h3' : 'h4'
  return <Heading className={looks.title}>{children}</Heading>
}
