/** As much of `@rusticisoftware/cmi5` 3.2.0, which brings no types, as is used here. */
declare module '@rusticisoftware/cmi5' {
  import type { Score, Statement } from './statement.ts';

  export default class Cmi5 {
    /** Reads the launch parameters of an address, in any order. Throws where one is missing or the actor is none. */
    constructor(launch: string);
    /** What the token's answer was; to be there before anything is loaded. */
    _fetchContent: unknown;
    static convertMillisecondsToISO8601Duration(milliseconds: number): string;
    /** Asks for the token, which is given once. Throws. */
    postFetch(): Promise<void>;
    loadLMSLaunchData(): Promise<void>;
    /** Throws, though not where there are none (404). */
    loadLearnerPrefs(): Promise<void>;
    includeSourceActivity(include: boolean): void;
    getLaunchMode(): unknown;
    getLaunchParameters(): unknown;
    getMasteryScore(): unknown;
    getReturnURL(): unknown;
    getLanguagePreference(): unknown;
    getEndpoint(): string;
    /** `Basic …`. */
    getAuth(): string;
    setAuth(authorization: string): void;
    getFetch(): string;
    getActor(): unknown;
    getActivityId(): string;
    getRegistration(): string;
    /** The context as the LMS wants it, with nothing of ours. */
    _prepareContext(): Statement['context'];
    prepareStatement(verb: string): Statement;
    initializedStatement(): Statement;
    terminatedStatement(): Statement;
    completedStatement(): Statement;
    /** Throws where the score is none, or contradicts the mark of the LMS. */
    passedStatement(score?: Score): Statement;
    failedStatement(score?: Score): Statement;
  }
}
