import { useSyncExternalStore } from 'react'
import { textLanguage } from '@/locales/language'

/**
 * A voice that speaks on this computer. The others send the text to somebody's server, which the
 * extension's policy cannot stop: they are never used, not even as the browser's default.
 */
function localVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechOf()?.getVoices() ?? []
  const fit = voices.filter((voice) => voice.localService && isOurs(voice.lang))
  return fit.find((voice) => voice.default) ?? fit[0]
}

/** Whether a voice speaks the language of the lines. Some platforms write its tag as `en_US`. */
const isOurs = (tag: string): boolean => tag.toLowerCase().split(/[-_]/)[0] === textLanguage()

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
function onVoices(hear: () => void): () => void {
  const speech = speechOf()
  speech?.addEventListener('voiceschanged', hear)
  return () => speech?.removeEventListener('voiceschanged', hear)
}

/** Whether the lines can be heard; they are always shown. */
export function useHasVoice(): boolean {
  return useSyncExternalStore(onVoices, () => localVoice() !== undefined)
}
