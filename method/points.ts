/**
 * The points of a text, one a line. Many people type a dash or a dot before a point; lists draw their own.
 */
export function pointsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^[-*•·–]\s+/u, ''))
    .filter((point) => point !== '')
}
