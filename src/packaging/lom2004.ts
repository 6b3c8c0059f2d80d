import { languages } from '../core/scenario/text.ts';
import type { Text } from '../core/scenario/text.ts';
import type { About } from './about.ts';
import { claim, formats, rights, standards } from './lom-words.ts';
import { element } from '../markup/xml.ts';
import type { Markup } from '../markup/xml.ts';

/**
 * Learning Object Metadata of SCORM 2004: IEEE 1484.12.3, with every element the SCORM profile makes mandatory for a
 * content aggregation (CAM 4.5). Each criterion is a taxon path of its own under its standard.
 */
export function lom2004(about: About): Markup {
  const identifier = element(
    'identifier',
    {},
    element('catalog', {}, 'URI'),
    element('entry', {}, `urn:dewis:${about.id}`),
  );
  return element(
    'lom',
    { xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
    element(
      'general',
      {},
      identifier,
      element('title', {}, ...strings(about.title)),
      ...languages.map((language) => element('language', {}, language)),
      element('description', {}, ...strings(about.description)),
      ...about.keywords.map((keyword) => element('keyword', {}, ...strings(keyword))),
      ...about.standards.map(({ urn }) => element('keyword', {}, element('string', {}, urn))),
    ),
    element(
      'lifeCycle',
      {},
      element('version', {}, element('string', {}, about.release)),
      element('status', {}, ...term('final')),
    ),
    element(
      'metaMetadata',
      {},
      identifier,
      element('metadataSchema', {}, 'LOMv1.0'),
      element('metadataSchema', {}, 'ADLv1.0'),
      element('language', {}, 'cy'),
    ),
    element(
      'technical',
      {},
      ...formats.map((format) => element('format', {}, format)),
      element('location', {}, 'index.html'),
    ),
    element(
      'educational',
      {},
      element('learningResourceType', {}, ...term('simulation')),
      element('intendedEndUserRole', {}, ...term('learner')),
      element('context', {}, ...term('training')),
      element('typicalLearningTime', {}, element('duration', {}, `PT${about.minutes}M`)),
      ...languages.map((language) => element('language', {}, language)),
    ),
    element(
      'rights',
      {},
      element('cost', {}, ...term('no')),
      element('copyrightAndOtherRestrictions', {}, ...term('yes')),
      element('description', {}, ...strings(rights)),
    ),
    element(
      'classification',
      {},
      element('purpose', {}, ...term('educational objective')),
      ...about.standards.flatMap(({ urn, title, criteria }) =>
        criteria.map(({ id, label }) =>
          element(
            'taxonPath',
            {},
            element('source', {}, ...strings(standards)),
            element('taxon', {}, element('id', {}, urn), element('entry', {}, ...strings(title))),
            element('taxon', {}, element('id', {}, id), element('entry', {}, ...strings(label))),
          ),
        ),
      ),
      element('description', {}, ...strings(claim)),
      ...about.standards.map(({ title }) => element('keyword', {}, ...strings(title))),
    ),
  );
}

function strings(text: Text): readonly Markup[] {
  return languages.map((language) => element('string', { language }, text[language]));
}

function term(value: string): readonly Markup[] {
  return [element('source', {}, 'LOMv1.0'), element('value', {}, value)];
}
