import type { Call } from '../protocol.ts';

/** The calls of one play page: kept to be seen, and waiting to be stored. Dispatches `change` after each call. */
export class CallLog extends EventTarget {
  readonly #calls: Call[] = [];
  #pending: Call[] = [];
  #commits = 0;
  #errors = 0;

  get calls(): readonly Call[] {
    return this.#calls;
  }

  /** Commits answered `true`, a Finish or Terminate among them, since it commits too. */
  get commits(): number {
    return this.#commits;
  }

  /** Calls that left an error code behind. 2004's 403, a value not yet there, is an answer and not counted. */
  get errors(): number {
    return this.#errors;
  }

  add(call: Call): void {
    this.#calls.push(call);
    this.#pending.push(call);
    if (/Commit|Finish|Terminate/.test(call.function) && call.result === 'true') this.#commits += 1;
    if (isRefusal(call)) this.#errors += 1;
    this.dispatchEvent(new Event('change'));
  }

  /** The calls not yet handed on; they count as handed on from now. */
  takePending(): readonly Call[] {
    const taken = this.#pending;
    this.#pending = [];
    return taken;
  }
}

/** The functions that ask about an error are no errors themselves; nor is a value that has not been set (2004: 403). */
export function isRefusal({ function: name, error }: Call): boolean {
  return error !== '0' && error !== '403' && !/GetLastError|GetErrorString|GetDiagnostic/.test(name);
}

export const logChoices = ['all', 'writes', 'reads', 'errors'] as const;
export type LogChoice = (typeof logChoices)[number];

/** The calls to show: of one kind, with the words looked for anywhere in the line. */
export function chosenCalls(calls: readonly Call[], choice: LogChoice, words: string): readonly Call[] {
  const looked = words.trim().toLowerCase();
  return calls.filter((call) => ofKind(call, choice) && (looked === '' || tabbed(call).toLowerCase().includes(looked)));
}

function ofKind(call: Call, choice: LogChoice): boolean {
  if (choice === 'writes') return /SetValue|Commit|Initialize|Finish|Terminate/.test(call.function);
  if (choice === 'reads') return /GetValue/.test(call.function);
  return choice === 'all' || isRefusal(call);
}

/** One line of text for a spreadsheet. */
export function tabbed({ at, function: name, element, value, result, error }: Call): string {
  return [new Date(at).toISOString(), name, element, value, result, error]
    .map((cell) => cell.replace(/[\t\r\n]/g, ' '))
    .join('\t');
}
