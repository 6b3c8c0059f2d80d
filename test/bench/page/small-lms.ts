/** One call of the LMS. */
export interface SmallCall {
  readonly name: string;
  /** Of element and value as they were handed over. */
  readonly bytes: number;
  /** Milliseconds the page was kept waiting. */
  readonly blocked: number;
}

/** What a small LMS holds and was asked; see `installSmallLms`. */
export interface SmallLms {
  /** Every call since they were taken last; empty where calls are not kept. */
  readonly calls: SmallCall[];
  /** What is held now, by element; interactions and objectives only where calls are kept. */
  readonly held: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    smallLms: SmallLms;
  }
}

export interface SmallLmsOptions {
  readonly version: '1.2' | '2004';
  /** False keeps no calls and no lists, so that nothing of the LMS grows in the page. */
  readonly keepsCalls: boolean;
  /** True keeps what was committed over a reload of the page; storing it takes time, so no clock may run. */
  readonly lasting?: boolean;
  /** Milliseconds for which a call that goes to the server blocks the page: opening, committing and ending. 0 where left out. */
  readonly answersIn?: number;
  /** What an earlier session left. */
  readonly stored?: Readonly<Record<string, string>>;
}

/**
 * Puts an LMS's API on the page's own window: it answers at once and asks nothing of the network, so that no LMS's own
 * slowness is part of a figure. Self-contained: it is handed over as text.
 */
export function installSmallLms({ version, keepsCalls, lasting, answersIn = 0, stored }: SmallLmsOptions): void {
  if (location.origin === 'null') return;
  const storage = 'the LMS of the figures';
  const prefix = version === '1.2' ? 'LMS' : '';
  const usual: Record<string, string> = {
    'cmi.core.lesson_mode': 'normal',
    'cmi.mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.credit': 'credit',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
  };
  const held: Record<string, string> = {
    ...usual,
    ...((lasting && JSON.parse(sessionStorage.getItem(storage) ?? 'null')) || stored),
  };
  const entry = version === '1.2' ? 'cmi.core.entry' : 'cmi.entry';
  held[entry] = held['cmi.suspend_data'] ? 'resume' : 'ab-initio';
  const lists =
    'id,type,objectives,time,timestamp,weighting,correct_responses,student_response,learner_response,result,latency,' +
    'description,score,status,success_status,completion_status,progress_measure,language,raw,min,max,scaled';
  const calls: SmallCall[] = [];
  const wait = (from: number) => {
    while (performance.now() - from < answersIn);
  };
  const counted = (list: string) =>
    new Set(Object.keys(held).flatMap((element) => (element.startsWith(`${list}.`) ? [element.split('.')[2]] : [])))
      .size;
  const does: Record<string, (element: string, value: string) => string> = {
    Initialize: () => 'true',
    [prefix ? 'Finish' : 'Terminate']: () => 'true',
    GetValue: (element) => {
      if (element.endsWith('._children')) return lists;
      if (element.endsWith('._count')) return String(counted(element.slice(0, -'._count'.length)));
      return held[element] ?? '';
    },
    SetValue: (element, value) => {
      if (keepsCalls || !/\.\d+\./.test(element)) held[element] = value;
      return 'true';
    },
    Commit: () => {
      if (lasting) sessionStorage.setItem(storage, JSON.stringify(held));
      return 'true';
    },
  };
  const api: Record<string, unknown> = {
    [`${prefix}GetLastError`]: () => '0',
    [`${prefix}GetErrorString`]: () => '',
    [`${prefix}GetDiagnostic`]: () => '',
  };
  for (const [name, run] of Object.entries(does))
    api[prefix + name] = (element: unknown, value: unknown) => {
      const from = performance.now();
      if (!name.endsWith('Value')) wait(from);
      const answer = run(String(element), String(value));
      const bytes = String(element).length + (name === 'SetValue' ? String(value).length : 0);
      if (keepsCalls) calls.push({ name, bytes, blocked: performance.now() - from });
      return answer;
    };
  Object.assign(window, { [version === '1.2' ? 'API' : 'API_1484_11']: api, smallLms: { calls, held } });
}
