import { decodeCourse } from '../../src/core/course/codec.ts';
import { noAttempts, withCurrent, withFresh } from '../../src/core/course/course.ts';
import type { Course, CourseAttempts } from '../../src/core/course/course.ts';
import { usualLmsSettings } from '../../src/core/course/course-file.ts';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import { mostDecisions, progressOf } from '../../src/core/play/progress.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import type { SessionAnswer } from '../../src/tracking/record/interaction-of.ts';
import type { LearningRecord } from '../../src/tracking/record/record.ts';
import type { ReportSettings } from '../../src/tracking/record/report-settings.ts';
import { locationOf, recordOf } from '../../src/tracking/record/record-of.ts';
import type { SmallScenario } from '../fixtures/small-story.ts';

/** Somebody who plays a course, and what a package would tell an LMS of it. */
export class Learner {
  readonly course: Course;
  readonly scenarios: readonly SmallScenario[];
  readonly lms: ReportSettings;
  language: Language | null = 'en';
  attempts: CourseAttempts = {};
  run: Run | undefined;
  answers: SessionAnswer[] = [];
  now = 1_772_000_000;

  constructor(scenarios: readonly SmallScenario[], course: Partial<Course> = {}, lms: Partial<ReportSettings> = {}) {
    this.scenarios = scenarios;
    this.lms = { ...usualLmsSettings, ...lms };
    this.course = {
      id: 'small-course',
      scenarios: scenarios.map(({ story }) => ({ id: story.id, weight: 1 })),
      mark: 0.7,
      keep: 'best',
      ...course,
    };
  }

  /** Comes back to what was stored. */
  comeBack(state: string): void {
    const { saved } = decodeCourse(this.#stories(), state);
    this.attempts = saved.attempts;
    this.language = saved.language ?? this.language;
    this.answers = [];
    this.run = undefined;
  }

  begin(scenario: number = 0): void {
    const { story } = this.scenarios[scenario]!;
    this.now += 60;
    const attempt = beginAttempt(story, this.now % 262_143, this.now);
    this.attempts = { ...this.attempts, [story.id]: withFresh(this.attempts[story.id] ?? noAttempts, attempt) };
    this.run = takeUp(playOf(story), attempt);
  }

  /** Takes up the attempt under way. */
  resume(scenario: number = 0): void {
    const { story } = this.scenarios[scenario]!;
    const current = this.attempts[story.id]?.current;
    if (current) this.run = takeUp(playOf(story), current);
  }

  choose(choice: string): void {
    const { run } = this;
    if (run?.moment.kind !== 'decision') throw new Error(`no decision on screen for ${choice}`);
    this.now += 7;
    const { node, retaking } = run.moment;
    const language = this.language ?? 'cy';
    this.#set(answer(run, choice, { language, took: 7 }));
    const shownAt = (this.now - 7) * 1000;
    this.answers.push({ scenario: run.attempt.scenario, node, choice, language, took: 7, shownAt, retake: retaking });
  }

  goOn(): void {
    if (this.run) this.#set(goOn(this.run, (this.now += 3), this.course.mark));
  }

  /** Goes on until there is a choice to take, or nothing more. */
  untilChoice(): void {
    while (this.run && this.run.moment.kind !== 'decision' && this.run.moment.kind !== 'debrief') this.goOn();
  }

  /** Plays a scenario from its brief to its debrief. */
  play(scenario: number, route: readonly string[]): void {
    this.begin(scenario);
    for (const choice of route) {
      this.untilChoice();
      this.choose(choice);
    }
    this.untilChoice();
  }

  /**
   * Plays a scenario from its brief to its debrief as the picks say, which are gone round from `step` on: each is a choice,
   * and a language. `answered` is called after each. Returns the step to go on from.
   */
  wander(scenario: number, picks: readonly number[], step: number, answered: () => void): number {
    this.begin(scenario);
    let next = step;
    for (this.untilChoice(); this.run!.moment.kind === 'decision'; this.untilChoice()) {
      const { choices } = this.run!.moment;
      const pick = picks[next++ % picks.length]!;
      this.language = pick % 2 === 0 ? 'cy' : 'en';
      this.choose(choices[pick % choices.length]!);
      answered();
    }
    return next;
  }

  /** What a package would tell now; what was answered is handed over once. */
  record(): LearningRecord {
    const answers = this.answers.splice(0);
    const moment = this.run?.moment;
    return recordOf({
      course: this.course,
      stories: this.#stories(),
      attempts: this.attempts,
      language: this.language,
      texts: (id, language) => this.scenarios.find(({ story }) => story.id === id)?.texts[language],
      progress: (attempt) => this.progress(attempt),
      location: locationOf(this.run?.attempt.scenario, moment && ('node' in moment ? moment.node : moment.kind)),
      answers,
      lms: this.lms,
    });
  }

  /** How far an attempt has come, 0..1. */
  progress(attempt: Attempt): number {
    const story = this.#stories().find(({ id }) => id === attempt.scenario)!;
    const play = playOf(story);
    return progressOf(play, mostDecisions(story), takeUp(play, attempt).snapshot);
  }

  #set(run: Run): void {
    this.run = run;
    const { scenario } = run.attempt;
    const attempts = this.attempts[scenario] ?? noAttempts;
    this.attempts = { ...this.attempts, [scenario]: withCurrent(attempts, run.attempt, this.course) };
  }

  #stories() {
    return this.scenarios.map(({ story }) => story);
  }
}
