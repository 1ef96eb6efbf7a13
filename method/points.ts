/** The points of a text, one a line, without the dash or dot that many people type: lists draw their own. */
export function pointsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^[-*•·–]\s+/u, ''))
    .filter((point) => point !== '')
}
