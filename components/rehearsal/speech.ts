import { useSyncExternalStore } from 'react'

/** The lines are English so far, see `locales/`. */
const ENGLISH = /^en(?:[-_]|$)/i

/**
 * A voice that speaks on this computer. The others send the text to somebody's server, which the
 * extension's policy cannot stop: they are never used, not even as the browser's default.
 */
function localVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechOf()?.getVoices() ?? []
  const fit = voices.filter((voice) => voice.localService && ENGLISH.test(voice.lang))
  return fit.find((voice) => voice.default) ?? fit[0]
}

/** Some browsers are built without it. */
function speechOf(): SpeechSynthesis | undefined {
  return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis
}

/** Says a line, in the place of the one that is being said. */
export function say(line: string): void {
  const voice = localVoice()
  if (!voice) return
  hush()
  const utterance = new SpeechSynthesisUtterance(line)
  utterance.voice = voice
  utterance.lang = voice.lang
  speechOf()?.speak(utterance)
}

/** Ends what is being said. */
export function hush(): void {
  const speech = speechOf()
  speech?.cancel()
  // One that was paused would hold back whatever is said next.
  speech?.resume()
}

export function pauseSpeech(paused: boolean): void {
  if (paused) speechOf()?.pause()
  else speechOf()?.resume()
}

/** The voices are not known at once. */
function onVoices(onChange: () => void): () => void {
  const speech = speechOf()
  speech?.addEventListener('voiceschanged', onChange)
  return () => speech?.removeEventListener('voiceschanged', onChange)
}

/** Whether the lines can be heard; they are always shown. */
export function useHasVoice(): boolean {
  return useSyncExternalStore(onVoices, () => localVoice() !== undefined)
}
