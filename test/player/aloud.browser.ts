import { assert } from '@open-wc/testing';
import { usualPreferences } from '../../src/core/course/preferences.ts';
import { sentencesOf } from '../../src/player/aside/script-of.ts';
import { voiceFor } from '../../src/player/aside/voices.ts';
import { allLoaded } from './all-loaded.ts';
import { loadLater } from '../../src/player/later.ts';
import { atFirstDecision, stage } from './stage.ts';
import type { Stage } from './stage.ts';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** A browser's speech: says nothing, and ends what it says when the test says so. */
class FakeSpeech extends EventTarget {
  voices: readonly Voice[];
  readonly said: { text: string; rate: number; lang: string }[] = [];
  #now: (EventTarget & { text: string; rate: number; lang: string }) | null = null;

  constructor(...langs: readonly string[]) {
    super();
    this.voices = langs.map((lang) => ({ lang, localService: true }));
  }

  get speaking(): boolean {
    return this.#now !== null;
  }

  getVoices() {
    return this.voices;
  }

  speak(utterance: EventTarget & { text: string; rate: number; lang: string }): void {
    this.#now = utterance;
    this.said.push(utterance);
  }

  cancel(): void {
    const cut = this.#now;
    this.#now = null;
    cut?.dispatchEvent(new Event('error'));
  }

  finish(): void {
    const ended = this.#now;
    this.#now = null;
    ended?.dispatchEvent(new Event('end'));
  }

  get texts(): readonly string[] {
    return this.said.map(({ text }) => text);
  }
}

const aloud = { ...usualPreferences, aloud: 'on' } as const;
const act = (at: Stage, name: string) => at.click(`[data-act=${name}]`);

describe('reading aloud', () => {
  const { speechSynthesis, SpeechSynthesisUtterance } = window;
  const speaks = (speech: unknown) =>
    Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  const withVoices = (...langs: readonly string[]) => {
    const speech = new FakeSpeech(...langs);
    speaks(speech);
    return speech;
  };

  before(allLoaded);
  before(() => {
    // A real one takes real voices only.
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  });

  after(() => {
    speaks(speechSynthesis);
    Object.assign(window, { SpeechSynthesisUtterance });
  });

  it('never begins before it is asked for', async () => {
    const speech = withVoices('cy-GB', 'en-GB');
    const at = await atFirstDecision();
    await at.click('[data-choice=listen]');
    assert.isEmpty(speech.said);
    assert.lengthOf(at.all('[part=aloud]'), 0);
  });

  it('reads a moment sentence by sentence: what is seen, who speaks, what they say, then the choices as they stand', async () => {
    const speech = withVoices('cy-GB');
    const at = await atFirstDecision({ preferences: aloud });
    const choices = at.all('[part=choice]').map(({ textContent }) => textContent?.trim());
    const moment = ['Mae ar ei draed.', 'Meirion Pritchard:', '“Hanner can munud!”', 'Beth wnewch chi?', ...choices];
    for (const text of moment) {
      assert.strictEqual(speech.texts.at(-1), text);
      speech.finish();
    }
    assert.lengthOf(speech.said, moment.length + speech.texts.indexOf(moment[0]!));
    await at.settled();
    assert.isFalse(speech.speaking);
    assert.lengthOf(at.all('[data-act=play]'), 1);
  });

  it('reads the reply as soon as a choice is made, in place of what it was reading', async () => {
    const speech = withVoices('cy');
    const at = await atFirstDecision({ preferences: aloud });
    await at.click('[data-choice=listen]');
    assert.strictEqual(speech.texts.at(-1), '“Dyna ni,” meddai.');
    await at.click('[part=menu]');
    assert.isFalse(speech.speaking);
  });

  it('pauses, goes on with the sentence that was broken off, and stops', async () => {
    const speech = withVoices('cy');
    const at = await atFirstDecision({ preferences: aloud });
    speech.finish();
    const sentence = speech.texts.at(-1);
    await act(at, 'pause');
    assert.isFalse(speech.speaking);
    await act(at, 'play');
    assert.strictEqual(speech.texts.at(-1), sentence);
    await act(at, 'stop');
    assert.isFalse(speech.speaking);
    await act(at, 'play');
    assert.strictEqual(speech.texts.at(-1), 'Mae ar ei draed.');
  });

  it('is silent once the language is switched, the page is hidden or something is opened over it', async () => {
    const speech = withVoices('cy', 'en-US', 'en-GB');
    const at = await atFirstDecision({ preferences: aloud });
    await at.click('[part=language]');
    assert.isFalse(speech.speaking);
    await act(at, 'play');
    assert.deepEqual([speech.texts.at(-1), speech.said.at(-1)?.lang], ['He is on his feet.', 'en-GB']);
    await at.click('[part=transcript]');
    assert.isFalse(speech.speaking);
    await at.click('[part=close]');
    await act(at, 'play');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    assert.isFalse(speech.speaking);
  });

  it('reads what is on screen when it is turned on, once the preferences are closed, at the speed that was asked for', async () => {
    const speech = withVoices('cy');
    const at = await atFirstDecision();
    await at.click('[part=preferences]');
    await at.click('input[name=aloud][value=on]');
    await at.click('input[name=pace][value="150"]');
    assert.isEmpty(speech.said);
    await at.click('[part=close]');
    assert.strictEqual(speech.texts[0], 'Mae ar ei draed.');
    assert.strictEqual(speech.said[0]?.rate, 1.5);
  });

  it('is off where there is no voice for the language, and the preferences say so; a voice that comes late is taken', async () => {
    const speech = withVoices('en-GB');
    const at = await atFirstDecision({ preferences: aloud });
    assert.isEmpty(speech.said);
    await at.click('[part=preferences]');
    assert.isTrue((at.one('input[name=aloud][value=on]') as HTMLInputElement).matches(':disabled'));
    assert.include(at.one('#aloud-note').textContent ?? '', 'Does dim llais Cymraeg gan y porwr hwn');
    speech.voices = [{ lang: 'cy_GB', localService: true }];
    speech.dispatchEvent(new Event('voiceschanged'));
    await at.settled();
    assert.isFalse((at.one('input[name=aloud][value=on]') as HTMLInputElement).matches(':disabled'));
    await at.click('[part=close]');
    assert.strictEqual(speech.texts[0], 'Mae ar ei draed.');
  });

  it('does without where the browser has no speech, or throws', async () => {
    const broken = {
      getVoices: () => [{ lang: 'cy', localService: true }],
      speak: () => {
        throw new Error('no');
      },
      cancel: () => {
        throw new Error('no');
      },
    };
    for (const speech of [undefined, broken]) {
      speaks(speech);
      const at = await atFirstDecision({ preferences: aloud });
      await at.click('[data-choice=listen]');
      assert.lengthOf(at.all('dewis-reply'), 1);
      assert.strictEqual(at.all('[part=aloud]').length, speech ? 1 : 0);
    }
  });

  it('does without where the browser takes none of its voices', async () => {
    const { SpeechSynthesisUtterance: Utterance } = window;
    // A real one: what stands in for a voice, as extensions put it there, is none to it.
    Object.assign(window, { SpeechSynthesisUtterance });
    try {
      const speech = withVoices('cy');
      const at = await atFirstDecision({ preferences: aloud });
      await at.click('[data-choice=listen]');
      assert.lengthOf(at.all('dewis-reply'), 1);
      assert.lengthOf(at.all('[data-act=play]'), 1);
      assert.isEmpty(speech.said);
    } finally {
      Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    }
  });

  it('has words on its buttons from the brief on, however late they come', async () => {
    withVoices('cy');
    let come = () => {};
    const coming = new Promise<void>((resolve) => (come = resolve));
    const later = async () => {
      await coming;
      return loadLater();
    };
    const at = await stage({ language: 'cy', preferences: aloud, later });
    await at.click('[part=start]');
    const label = () => at.all('[part=aloud]').map((group) => group.getAttribute('aria-label'));
    assert.isEmpty(label());
    come();
    await at.settled();
    assert.strictEqual(at.store.state.run?.moment.kind, 'brief');
    assert.deepEqual(label(), ['Darllen yn uchel']);
  });

  it('tells the live region nothing of its own', async () => {
    withVoices('cy');
    const at = await atFirstDecision({ preferences: aloud });
    assert.strictEqual(at.one('[role=status]').textContent, '');
    assert.lengthOf(at.all('[aria-live]'), 1);
  });
});

describe('a voice', () => {
  const voices = (...langs: readonly string[]) => {
    Object.defineProperty(window, 'speechSynthesis', { value: new FakeSpeech(...langs), configurable: true });
  };
  const { speechSynthesis } = window;
  after(() => void Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis, configurable: true }));

  it('is British for English where there is one, and Welsh for Welsh only', () => {
    voices('en-US', 'cyz', 'en_GB', 'fr');
    assert.strictEqual(voiceFor('en')?.lang, 'en_GB');
    assert.isUndefined(voiceFor('cy'));
    voices('en-AU', 'cy-GB');
    assert.strictEqual(voiceFor('en')?.lang, 'en-AU');
    assert.strictEqual(voiceFor('cy')?.lang, 'cy-GB');
  });
});

describe('sentences', () => {
  it('are whole, with their quotation marks and without markup, and no figure is parted', () => {
    assert.deepEqual(sentencesOf('“Well? Now.” He *waits*…\n\nIt costs £85.50 today.'), [
      '“Well?',
      'Now.”',
      'He waits…',
      'It costs £85.50 today.',
    ]);
  });
});
