import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Story, Texts } from '../../../src/core/scenario/story.ts';
import { isDecision, isEnding, nodeOf } from '../../../src/core/scenario/story.ts';
import { bestRoute } from '../../e2e/harness/routes.ts';
import { decisionsOf } from '../measures/routes.ts';
import type { Site } from '../content-server.ts';

/** A bare page that plays a story with inkjs, and what is told in it. */
export interface InkPage {
  readonly files: Site;
  readonly words: number;
  readonly decisions: number;
}

/** How many decisions the field was measured with, three choices each. */
const decisionsTold = 12;

/** The page with its last scripts: what they do is the same, how the story comes to them is not. */
const pageWith = (scripts: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ink</title>
<link rel="icon" href="data:,">
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 sans-serif}button{display:block;width:100%;margin:.5rem 0;padding:.75rem;font:inherit;text-align:start}</style>
</head>
<body>
<main id="story"></main>
<script src="ink.js"></script>
${scripts}
</body>
</html>
`;

const play = `
var story, main = document.getElementById('story');
function go() {
  main.textContent = '';
  while (story.canContinue) {
    var p = document.createElement('p');
    p.textContent = story.Continue();
    main.append(p);
  }
  story.currentChoices.forEach(function (choice) {
    var button = document.createElement('button');
    button.textContent = choice.text;
    button.setAttribute('data-choice', choice.index);
    button.onclick = function () { story.ChooseChoiceIndex(choice.index); go(); };
    main.append(button);
  });
}
function begin(content) {
  story = new inkjs.Story(content);
  go();
  performance.mark('dewis-first-choice');
}
`;

/** Both ways the engine's own README shows: the story as a script beside the engine, or asked for once the engine runs. */
const pages = {
  'index.html': pageWith(`<script src="story.js"></script>\n<script>${play}begin(storyContent);</script>`),
  'fetching.html': pageWith(
    `<script>${play}fetch('story.json').then(function (answer) { return answer.text(); }).then(begin);</script>`,
  ),
};

/**
 * The peer at its barest: a page of 1 kB, the engine and the compiled story; text only, one language, no feedback,
 * nothing kept, no LMS. `index.html` asks for both side by side, `fetching.html` for one after the other. Tells the first twelve decisions of a scenario's strongest route with its
 * own words.
 *
 * @param inkjs The folder of the npm package `inkjs`, or one that has it in its `node_modules`. Throws where there is none.
 */
export function inkPage(inkjs: string, story: Story, texts: Texts): InkPage {
  const require = createRequire(join(resolve(inkjs), 'index.js'));
  const folder = [join(resolve(inkjs), 'dist'), join(resolve(inkjs), 'node_modules', 'inkjs', 'dist')].find((place) =>
    readable(join(place, 'ink.js')),
  );
  if (!folder) throw new Error(`${inkjs} has no inkjs. Make a folder with it: npm install --prefix ${inkjs} inkjs@2.4`);
  const { Compiler } = require(join(folder, 'ink-full.js')) as {
    Compiler: new (source: string) => { Compile(): { ToJson(): string } };
  };
  const decisions = decisionsOf(story, bestRoute(story)).slice(0, decisionsTold);
  const told = decisions.map((id) => partsOf(story, texts, id));
  const compiled = new Compiler(inkSource(told)).Compile().ToJson();
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    files: new Map([
      ...Object.entries(pages).map(([path, text]) => [path, bytes(text)] as const),
      ['ink.js', new Uint8Array(readFileSync(join(folder, 'ink.js')))],
      ['story.js', bytes(`var storyContent = ${compiled};`)],
      ['story.json', bytes(compiled)],
    ]),
    words: told
      .flatMap(({ lines, labels }) => [...lines, ...labels])
      .join(' ')
      .split(/\s+/).length,
    decisions: told.length,
  };
}

interface Told {
  readonly lines: readonly string[];
  readonly labels: readonly string[];
}

function partsOf(story: Story, texts: Texts, id: string): Told {
  const node = nodeOf(story, id);
  const words = texts.nodes[id];
  if (!isDecision(node) || isEnding(node) || !words) throw new Error(`${id} is no decision that has words`);
  return {
    lines: [words.narration?.at(-1), words.says?.at(-1)].flatMap((text) => (text ? plainLines(text) : [])),
    labels: Object.values(words.choices ?? {}).flatMap(({ label }) => plainLines(label).join(' ')),
  };
}

function inkSource(told: readonly Told[]): string {
  const knots = told.map(({ lines, labels }, index) => {
    const to = index + 1 < told.length ? `k${index + 1}` : 'END';
    const choices = labels.map((label) => `+ [${escaped(label)}] -> ${to}`);
    return [`=== k${index} ===`, ...lines.map(escaped), ...choices].join('\n');
  });
  return `-> k0\n${knots.join('\n')}\n`;
}

function plainLines(text: string): string[] {
  return text
    .replaceAll('*', '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

// What means something in ink is taken at its word.
function escaped(text: string): string {
  return text.replace(/[\\[\]{}|~#<>/*+=-]/g, String.raw`\$&`);
}

function readable(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}
