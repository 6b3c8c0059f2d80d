import type { Language } from '../../core/scenario/text.ts';

/** What the browser speaks with, or `undefined` where it cannot: not every one has it, and some throw when asked. */
export function speech(): SpeechSynthesis | undefined {
  try {
    return typeof SpeechSynthesisUtterance === 'function' ? (globalThis.speechSynthesis ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** The tags a language's voices have, the ones to be taken first before the others. Android writes `en_GB`. */
const tags: Readonly<Record<Language, readonly RegExp[]>> = {
  cy: [/^(cy|cym|wel)\b/i],
  en: [/^en-GB\b/i, /^en\b/i],
};

/** The browser's own voice for a language; of several the one that needs no network, which would be told every word. */
export function voiceFor(language: Language): SpeechSynthesisVoice | undefined {
  const voices = voicesNow();
  for (const tag of tags[language]) {
    const speaking = voices.filter(({ lang }) => tag.test(lang.replaceAll('_', '-')));
    const found = speaking.find(({ localService }) => localService) ?? speaking[0];
    if (found) return found;
  }
  return undefined;
}

function voicesNow(): readonly SpeechSynthesisVoice[] {
  try {
    return speech()?.getVoices() ?? [];
  } catch {
    return [];
  }
}
