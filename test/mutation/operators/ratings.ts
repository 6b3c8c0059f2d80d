import { assessedBy, bestChoices } from '../../../src/core/scenario/story.ts';
import type { Operator, SoundWhere } from '../operator.ts';
import { editedAt } from '../operator.ts';
import { bestAsBefore, choicesIn, decisionsIn } from '../source-file.ts';
import type { FoundChoice, SourceFile } from '../source-file.ts';

/**
 * By which a rating scheme that was changed counts as sound: what a choice shows is the author's to rate, and the design's
 * qualities are all that binds them. Nothing was found, so every claimed criterion is still met and earned and all
 * strongest routes earn alike; and the choice that was meant to be the best is the best still.
 */
const sameBest: SoundWhere = {
  because: 'the same choices are the best as before, and every quality of the design still holds',
  holds: bestAsBefore,
};

const ratings = (file: SourceFile, which: (choice: FoundChoice) => boolean) =>
  choicesIn(file)
    .filter(which)
    .flatMap((choice) =>
      Object.entries(choice.value.shows ?? {}).map(([criterion, rating]) => ({ choice, criterion, rating })),
    );

export const ratingOperators: readonly Operator[] = [
  {
    name: 'ratings-swapped',
    sites: (file) =>
      decisionsIn(file).flatMap(({ path, value: { choices } }) => {
        const [best] = bestChoices({ choices });
        return Object.keys(choices).flatMap((other) =>
          best === undefined || other === best || !choices[best]?.shows
            ? []
            : [
                editedAt(file, [...path, 'choices', other, 'shows'], (document) => {
                  document.setIn([...path, 'choices', best, 'shows'], choices[other]!.shows ?? {});
                  document.setIn([...path, 'choices', other, 'shows'], choices[best]!.shows);
                }),
              ],
        );
      }),
  },
  {
    name: 'rating-removed',
    sites: (file) =>
      ratings(file, () => true).map(({ choice, criterion }) =>
        editedAt(file, [...choice.path, 'shows', criterion], (document) =>
          document.deleteIn([...choice.path, 'shows', criterion]),
        ),
      ),
    soundWhere: sameBest,
  },
  {
    name: 'ratings-removed',
    sites: (file) =>
      choicesIn(file)
        .filter(({ best }) => best)
        .map(({ path }) => editedAt(file, [...path, 'shows'], (document) => document.deleteIn([...path, 'shows']))),
  },
  {
    name: 'best-rating-lowered',
    sites: (file) =>
      ratings(file, ({ best }) => best).flatMap(({ choice, criterion, rating }) =>
        rating === 1
          ? []
          : editedAt(file, [...choice.path, 'shows', criterion], (document) =>
              document.setIn([...choice.path, 'shows', criterion], 1),
            ),
      ),
    soundWhere: sameBest,
  },
  {
    name: 'poor-choice-rated-in-full',
    sites: (file) =>
      choicesIn(file).flatMap(({ path, value, decision, best }) =>
        best || Object.keys(assessedBy(decision)).length === 0 || value.breach
          ? []
          : [
              editedAt(file, [...path, 'shows'], (document) =>
                document.setIn([...path, 'shows'], document.createNode(assessedBy(decision))),
              ),
            ],
      ),
  },
  {
    name: 'rated-on-another-criterion',
    sites: (file) =>
      ratings(file, ({ best }) => best).map(({ choice, criterion, rating }) =>
        editedAt(file, [...choice.path, 'shows', criterion], (document, random) => {
          const others = Object.keys(file.scenario!.criteria).filter((id) => !(id in (choice.value.shows ?? {})));
          document.deleteIn([...choice.path, 'shows', criterion]);
          document.setIn([...choice.path, 'shows', random.of(others)], rating);
        }),
      ),
    soundWhere: sameBest,
  },
  {
    name: 'rated-on-no-criterion-of-the-scenario',
    sites: (file) =>
      ratings(file, () => true).map(({ choice }) =>
        editedAt(file, [...choice.path, 'shows'], (document) => document.setIn([...choice.path, 'shows', 'PC99'], 1)),
      ),
  },
  {
    name: 'rating-past-the-scale',
    sites: (file) =>
      ratings(file, () => true).map(({ choice, criterion }) =>
        editedAt(file, [...choice.path, 'shows', criterion], (document, random) =>
          document.setIn([...choice.path, 'shows', criterion], random.of([0, 3, -1, 1.5])),
        ),
      ),
  },
];
