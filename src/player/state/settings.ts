import type { CourseAttempts } from '../../core/course/course.ts';
import { usualPreferences } from '../../core/course/preferences.ts';
import type { Preferences } from '../../core/course/preferences.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Language } from '../../core/scenario/text.ts';
import type { LoadAside, LoadLater } from '../later.ts';
import type { Plan } from './plan.ts';
import type { ScenarioSource } from './source.ts';
import { isKept } from './state.ts';
import type { Notice, PlayerState, Recording } from './state.ts';

/** What a player is given to begin with. */
export interface StoreSettings {
  readonly plan: Plan;
  readonly source: ScenarioSource;
  /** How the part of the player that is wanted later is had; the player's own chunk where it is not given. */
  readonly later?: LoadLater;
  /** How the transcript, the preferences and what reads aloud are had; the player's own chunk where it is not given. */
  readonly aside?: LoadAside;
  /** The language to begin in; `null` asks the learner. */
  readonly language?: Language | null;
  readonly attempts?: CourseAttempts;
  readonly preferences?: Preferences | undefined;
  /** Stories already loaded, as to read what was saved. */
  readonly stories?: readonly Story[];
  readonly recording?: Recording;
  readonly notices?: readonly Notice[];
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** 0 ≤ value < 1, for the order of the options. */
  readonly random?: () => number;
}

/** The state a player opens in: on the way to its menu, or asking for a language. */
export function openingState(settings: StoreSettings): PlayerState {
  const recording = settings.recording ?? 'none';
  return {
    language: settings.language ?? null,
    attempts: settings.attempts ?? {},
    preferences: settings.preferences ?? usualPreferences,
    aside: null,
    screen: settings.language ? 'opening' : 'language',
    scenario: null,
    run: null,
    time: null,
    told: false,
    finished: null,
    asking: null,
    progress: 0,
    busy: false,
    recording,
    saving: isKept(recording) ? 'saved' : 'none',
    notices: settings.notices ?? [],
  };
}
