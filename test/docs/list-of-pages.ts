import { findingCodes, severityOf, topicOf, topics } from '../../src/core/finding/catalogue.ts';
import { pagesThere, textOf } from './page.ts';

/** The last part of the pages' README: every page under its topic, each with its severity and first sentence. */
export function listOfPages(): string {
  const there = findingCodes.filter((code) => pagesThere().includes(code));
  return topics
    .map((topic) => {
      const lines = there
        .filter((code) => topicOf(code) === topic)
        .map((code) => `- [\`${code}\`](${code}.md) (${severityOf(code)}): ${firstSentence(code)}`);
      return [`### ${topic}`, '', ...lines, ''].join('\n');
    })
    .join('\n');
}

function firstSentence(code: string): string {
  return /^## What it means\n\n(.*?[.!?])(?= |\n)/m.exec(textOf(code))?.[1] ?? '';
}
