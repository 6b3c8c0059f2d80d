import type { PackageConfig } from '../core/course/package-config.ts';
import { inBothLanguages } from './about.ts';
import { filled } from './template.ts';
import { element, lines } from '../markup/xml.ts';
import type { Markup } from '../markup/xml.ts';

/** What the launch page asks for at once, beside its script. */
export interface PageAssets {
  /** Modules the script imports as soon as it runs: asked for with it, they make the chain one round trip shorter. */
  readonly modules: readonly string[];
  readonly styles: readonly string[];
  /** Where they and all else lie, from the page, with a slash at its end; left out: beside it. */
  readonly folder?: string;
}

/** The page an LMS opens, made from `scorm/launch.html`. Its configuration is data, never script. */
export function launchPage(template: string, config: PackageConfig, assets: PageAssets): string {
  const { format, lms } = config;
  const { language } = lms;
  const { modules, styles, folder } = assets;
  return filled('scorm/launch.html', template, {
    // Until the learner has chosen, Welsh is read first and the title stands in both; the player sets both from then on.
    language: language === 'ask' ? 'cy' : language,
    // An xAPI store is where the LMS says it is.
    store: format === 'cmi5' ? ' https:' : '',
    bases: { markup: folder ? "'self'" : "'none'" },
    base: folder ? tag('base', { href: folder }) : '',
    title: language === 'ask' ? inBothLanguages(config.title) : config.title[language],
    preloads: lines(modules.map(modulePreload)),
    styles: lines(styles.map((href) => tag('link', { rel: 'stylesheet', href }))),
    config: { markup: dataBlock(config) },
  });
}

/**
 * JSON that cannot end the `<script>` it stands in, nor begin a comment or another script there (HTML 4.12.1.3): `<` is
 * written as an escape, which means the same in JSON.
 */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function modulePreload(href: string): Markup {
  return tag('link', { rel: 'modulepreload', href });
}

/** An HTML element that has no end tag. */
function tag(name: string, attributes: Readonly<Record<string, string>>): Markup {
  return { markup: element(name, attributes).markup.replace(/\/>$/, '>') };
}
