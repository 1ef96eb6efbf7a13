import { text } from '@/locales/text'

/** The title of a tab: what its page is about, then the product. */
export const PageTitle = ({ of }: { of: string }) => <title>{`${of} · ${text.panel.title}`}</title>
