import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { percent } from '../findings/launch-findings.ts';
import type { Heard, Said } from '../read/said.ts';
import type { StoredState } from '../read/stored.ts';
import { filled } from '../words.ts';
import type { Words } from '../words.ts';
import { languageNames } from '../../player/look/language-names.ts';
import { checksumText, part, shownText, table } from './view.ts';
import type { View } from './view.ts';

/** What the LMS said at launch, as the course takes it, beside it as it came. */
export function saidPart({ words, diagnosis }: View): TemplateResult {
  const { said, logged } = diagnosis;
  return part('said', words.said.title, said ? saidTable(words, said, logged) : html`<p>${words.said.none}</p>`);
}

function saidTable(words: Words, said: Said, logged: boolean): TemplateResult {
  const { said: named } = words;
  const row = (name: Heard, understood: unknown) => [
    named[name],
    understood,
    ...(logged ? [shownText(words, said.heard[name])] : []),
  ];
  const rows = [
    row('mode', named.modes[said.mode]),
    row('credit', said.credit ? words.yes : words.no),
    ...(logged ? [row('entry', named.unused)] : []),
    row('completion', named.completions[said.progress]),
    row('success', named.successes[said.success]),
    row('score', said.score === undefined ? words.nothing : percent(said.score)),
    row('mark', said.mark === null ? words.nothing : percent(said.mark)),
    row('language', said.language ? languageNames[said.language] : words.nothing),
    row('location', shownText(words, said.location)),
    row('data', launchData(words, said)),
    row('state', stateText(words, said.state)),
  ];
  const heads = [named.what, named.understood, ...(logged ? [named.heard] : [])];
  return table(named.title, heads, rows);
}

function launchData(words: Words, { launchData: { ours } }: Said): unknown {
  const settings = Object.entries(ours);
  if (settings.length === 0) return words.nothing;
  return settings.map(([name, value]) => html`<code>${`${name}=${value}`}</code> `);
}

function stateText(words: Words, { length, condition, checksum }: StoredState): unknown {
  const is = words.said.conditions[condition];
  return condition === 'none'
    ? is
    : html`${is} · ${filled(words.characters, { count: length })} · ${checksumText(words, checksum)}`;
}
