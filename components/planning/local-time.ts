const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/** @returns a time as a `datetime-local` field holds it, in the candidate's own time zone; '' for none */
export function fieldTime(at: number | null): string {
  if (at === null) return ''
  const time = new Date(at)
  const day = `${pad(time.getFullYear(), 4)}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`
  return `${day}T${pad(time.getHours())}:${pad(time.getMinutes())}`
}

/** @returns the time of a `datetime-local` field in UTC milliseconds; null while it is not complete */
export function timeOfField(value: string): number | null {
  const at = value === '' ? Number.NaN : new Date(value).getTime()
  return Number.isNaN(at) ? null : at
}
