import { useSyncExternalStore } from 'react'
import { textLanguage } from '@/locales/language'

/**
 * A voice that speaks on this computer. Other voices send the text to a server, and the extension's policy cannot
 * stop that. They are never used, not even if one is the browser's default.
 */
function localVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechOf()?.getVoices() ?? []
  const fit = voices.filter((voice) => voice.localService && isOurs(voice.lang))
  return fit.find((voice) => voice.default) ?? fit[0]
}

/** Whether a voice speaks the language of the lines. Some platforms write its tag as `en_US`. */
const isOurs = (tag: string): boolean => tag.toLowerCase().split(/[-_]/)[0] === textLanguage()

/** Some browsers have no speech synthesis. */
function speechOf(): SpeechSynthesis | undefined {
  return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis
}

/** Says a line. The line before stops. */
export function say(line: string): void {
  const voice = localVoice()
  if (!voice) return
  hush()
  const utterance = new SpeechSynthesisUtterance(line)
  utterance.voice = voice
  utterance.lang = voice.lang
  speechOf()?.speak(utterance)
}

/** Stops the speech. */
export function hush(): void {
  const speech = speechOf()
  speech?.cancel()
  // If the speech stays paused, then the next line is not spoken.
  speech?.resume()
}

export function pauseSpeech(paused: boolean): void {
  if (paused) speechOf()?.pause()
  else speechOf()?.resume()
}

/** The browser loads its voices later. */
function onVoices(onChange: () => void): () => void {
  const speech = speechOf()
  speech?.addEventListener('voiceschanged', onChange)
  return () => speech?.removeEventListener('voiceschanged', onChange)
}

/** Whether a voice can speak the lines. The page shows them in any case. */
export function useHasVoice(): boolean {
  return useSyncExternalStore(onVoices, () => localVoice() !== undefined)
}
