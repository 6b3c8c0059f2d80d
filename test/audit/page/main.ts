import { everything, usable } from './flat-tree.ts';
import { focusFaults } from './focus-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { headingFaults, spokenTexts } from './structure-faults.ts';
import { doubleLabels, sizeText, spaceTexts } from './strains.ts';

/** What is asked of a page that is audited. `part` is a selector of the one element it is asked of, if not of all. */
const audit = {
  /** After what was changed of it has been drawn. */
  async layout(part?: string): Promise<readonly string[]> {
    await drawn();
    return [...new Set(layoutFaults(asked(part)))];
  },
  focus: (part?: string): readonly string[] => [...new Set(focusFaults(asked(part)))],
  headings: (): readonly string[] => headingFaults(usable()),
  texts: (part?: string) => spokenTexts(asked(part)),
  asked,
  /** Presses the control that a selector finds, of several the `nth`. */
  async press(control: string, nth = 0): Promise<void> {
    const found = shown(control)[nth];
    if (!found) throw new Error(`no ${control} there to be pressed`);
    (found as HTMLElement).click();
    await drawn();
  },
  count: (control: string) => shown(control).length,
  unfoldAll() {
    // What is folded within a fold-out can be seen only then.
    for (let folded = shown('details:not([open])'); folded.length > 0; folded = shown('details:not([open])'))
      for (const one of folded) one.setAttribute('open', '');
  },
  spaceTexts,
  doubleLabels,
  sizeText,
  drawn,
};

/** What selectors find that can be seen; after ` >>> ` one within what the one before found, in its shadow root too. */
function shown(selectors: string): readonly Element[] {
  let found: readonly Element[] = [usable()];
  for (const selector of selectors.split(' >>> '))
    found = found.flatMap((within) => [...below(within)].filter((element) => element.matches(selector)));
  return found.filter((element) => element.checkVisibility());
}

function* below(element: Element): Generator<Element> {
  if (element.shadowRoot) yield* everything(element.shadowRoot);
  yield* everything(element);
}

function asked(part?: string): Element {
  const found = part === undefined ? usable() : shown(part)[0];
  if (!found) throw new Error(`no ${part} there to be looked at`);
  return found;
}

async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

declare global {
  interface Window {
    dewisAudit: typeof audit;
  }
}

window.dewisAudit = audit;
