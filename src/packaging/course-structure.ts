import { languages } from '../core/scenario/text.ts';
import type { Text } from '../core/scenario/text.ts';
import { element, lines } from '../markup/xml.ts';
import type { Markup } from '../markup/xml.ts';
import { courseIri, languageTags, objectiveIri, unitIri } from '../tracking/cmi5/iris.ts';
import type { About } from './about.ts';
import { nothing } from './manifest.ts';
import { filled } from './template.ts';

/** The `cmi5.xml` of a cmi5 package, made from `scorm/cmi5/cmi5.xml`. */
export function courseStructure(template: string, about: About): string {
  const criteria = about.standards.flatMap((standard) =>
    standard.criteria.map((criterion) => ({ standard, criterion })),
  );
  return filled('scorm/cmi5/cmi5.xml', template, {
    courseId: courseIri(about.id),
    about: lines([named('title', about.title), named('description', about.description)]),
    objectives:
      criteria.length === 0
        ? nothing
        : element(
            'objectives',
            {},
            ...criteria.map(({ standard, criterion }) =>
              element(
                'objective',
                { id: objectiveIri(criterion.id) },
                named('title', criterion.label),
                named('description', within(criterion.id, standard.title)),
              ),
            ),
          ),
    unit: element(
      'au',
      {
        id: unitIri(about.id),
        // Who has finished and not passed is to come back.
        moveOn: 'CompletedAndPassed',
        // cmi5 takes four decimals.
        masteryScore: about.masteryScore === null ? undefined : Math.round(about.masteryScore * 10_000) / 10_000,
        launchMethod: 'AnyWindow',
        activityType: 'http://adlnet.gov/expapi/activities/simulation',
      },
      named('title', about.title),
      named('description', about.description),
      ...(criteria.length === 0
        ? []
        : [
            element(
              'objectives',
              {},
              ...criteria.map(({ criterion }) => element('objective', { idref: objectiveIri(criterion.id) })),
            ),
          ]),
      element('url', {}, 'index.html'),
    ),
  });
}

function named(name: 'title' | 'description', text: Text): Markup {
  const strings = languages.map((language) => element('langstring', { lang: languageTags[language] }, text[language]));
  return element(name, {}, ...strings);
}

/** `PPLHSL19.PC01: Monitro a datrys problemau`. */
function within(id: string, title: Text): Text {
  return { cy: `${id}: ${title.cy}`, en: `${id}: ${title.en}` };
}
