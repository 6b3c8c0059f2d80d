import { expect } from 'vitest';
import { hashOf } from '../../src/core/play/hash.ts';
import { auditPractice } from '../audit/audit-debrief.ts';
import { beginning, onceEach, shortName, walk } from '../audit/audit-route.ts';
import { Auditor } from '../audit/auditor.ts';
import { Reached } from '../audit/in-both.ts';
import { inTurns } from '../audit/looks.ts';
import type { Scope } from '../audit/looks.ts';
import { screensOf } from '../audit/screens.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { test } from './harness/test.ts';

const withoutAxe: Scope = (turn) => inTurns(turn).map(({ width, theme }) => ({ width, theme }));

// A part of `npm run audit`, which looks at every screen in every language. Which route is taken turns with the scenario's
// revision, and which language with every screen.

test.for(ourScenarios)(
  'on one route through $story.id every screen holds, each kind of them in both languages and in every theme and width',
  async (scenario, { open }) => {
    const { story } = scenario;
    const { routes, practices } = screensOf(scenario);
    const auditor = new Auditor();
    const kinds = new Set<string>();
    const { play, learner } = await beginning(open, scenario);
    const look = onceEach(scenario, new Set(), async () => {
      const page = new Reached(play, learner.language);
      const { kind } = learner.run.moment;
      if (kinds.has(kind)) {
        await auditor.look(play, shortName(learner), page.language, { scope: withoutAxe });
        await page.switchLanguage();
      } else await page.inBoth(auditor, shortName(learner));
      kinds.add(kind);
      learner.language = page.language;
    });
    await walk(play, learner, routes[hashOf(story.revision) % routes.length]!, look);
    const page = new Reached(play, learner.language);
    await page.waitFor('details.figures');
    await page.inBoth(auditor, 'debrief', { scope: inTurns });
    learner.language = page.language;
    // All but one, as though they had been looked at.
    const { node, choice } = learner.run.attempt.answers[0]!;
    const [one] = [...practices].filter((name) => name.startsWith(`${node}/`) && name !== `${node}/${choice}`);
    const others = [...practices].filter((name) => name !== one);
    await auditPractice(play, learner, auditor, new Set(others));
    expect([...kinds]).toEqual(expect.arrayContaining(['brief', 'decision', 'reply', 'ending']));
    expect(auditor.report).toEqual([]);
  },
);
