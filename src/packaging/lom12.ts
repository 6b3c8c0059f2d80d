import { languages } from '../core/scenario/text.ts';
import type { Text } from '../core/scenario/text.ts';
import type { About } from './about.ts';
import { claim, formats, rights, standards } from './lom-words.ts';
import { element } from '../markup/xml.ts';
import type { Markup } from '../markup/xml.ts';

/**
 * Learning Object Metadata of SCORM 1.2: the IMS binding of 2001, with every element that version makes mandatory for a
 * content aggregation (CAM 1.2, 2.2.4). Goes into the manifest itself, whose schema names and checks it.
 */
export function lom12(about: About): Markup {
  return lom(
    'lom',
    lom(
      'general',
      lom('title', ...strings(about.title)),
      lom('catalogentry', lom('catalog', 'URI'), lom('entry', untranslated(`urn:dewis:${about.id}`))),
      ...languages.map((language) => lom('language', language)),
      lom('description', ...strings(about.description)),
      ...about.keywords.map((keyword) => lom('keyword', ...strings(keyword))),
      ...about.standards.map(({ urn }) => lom('keyword', untranslated(urn))),
    ),
    lom('lifecycle', lom('version', untranslated(about.release)), lom('status', ...term('Final'))),
    lom('metametadata', lom('metadatascheme', 'ADL SCORM 1.2'), lom('language', 'cy')),
    lom('technical', ...formats.map((format) => lom('format', format)), lom('location', 'index.html')),
    lom(
      'educational',
      lom('learningresourcetype', ...term('Simulation')),
      lom('intendedenduserrole', ...term('Learner')),
      lom('typicallearningtime', lom('datetime', `PT${about.minutes}M`)),
      ...languages.map((language) => lom('language', language)),
    ),
    lom(
      'rights',
      lom('cost', ...term('no')),
      lom('copyrightandotherrestrictions', ...term('yes')),
      lom('description', ...strings(rights)),
    ),
    lom(
      'classification',
      lom('purpose', ...term('Educational Objective')),
      ...about.standards.flatMap(({ urn, title, criteria }) =>
        criteria.map(({ id, label }) =>
          lom(
            'taxonpath',
            lom('source', untranslated(standards.en)),
            lom(
              'taxon',
              lom('id', urn),
              lom('entry', ...strings(title)),
              lom('taxon', lom('id', id), lom('entry', ...strings(label))),
            ),
          ),
        ),
      ),
      lom('description', ...strings(claim)),
      ...about.standards.map(({ title }) => lom('keyword', ...strings(title))),
    ),
  );
}

/** An element of the LOM, by the prefix the manifest declares. */
function lom(name: string, ...children: readonly (Markup | string)[]): Markup {
  return element(`imsmd:${name}`, {}, ...children);
}

function strings(text: Text): readonly Markup[] {
  return languages.map((language) => element('imsmd:langstring', { 'xml:lang': language }, text[language]));
}

/** The vocabulary's own way of saying that a string is in no language. */
function untranslated(text: string): Markup {
  return element('imsmd:langstring', { 'xml:lang': 'x-none' }, text);
}

function term(value: string): readonly Markup[] {
  return [lom('source', untranslated('LOMv1.0')), lom('value', untranslated(value))];
}
