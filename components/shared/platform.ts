import { text } from '@/locales/text'

const names: Record<string, string> = text.platforms

/** The name of the platform of a meeting; '' for a call that no page shows. */
export const platformOf = (meetingKey: string | null): string =>
  names[meetingKey?.split(':')[0] ?? ''] ?? ''
