import { ask, type RequestAnswer, type RequestInput, type RequestName } from '@/messages'

const ASK_AGAIN_MS = 1000

/**
 * Asks the background again and again, until it answers.
 *
 * @param onFailure called each time that it does not
 * @returns a function that stops it
 */
export function askUntilAnswered<Name extends RequestName>(
  request: Name,
  input: RequestInput<Name>,
  onAnswer: (answer: RequestAnswer<Name>) => void,
  onFailure: () => void,
): () => void {
  let isWanted = true
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () =>
    ask(request, input).then(
      (answer) => isWanted && onAnswer(answer),
      () => {
        if (!isWanted) return
        onFailure()
        timer = setTimeout(() => void look(), ASK_AGAIN_MS)
      },
    )
  void look()
  return () => {
    isWanted = false
    clearTimeout(timer)
  }
}
