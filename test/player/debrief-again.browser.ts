import { assert, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { tableSource } from '../fixtures/player-scenario.ts';
import { atFurtherAttempt, atLookingBack, patience } from './looking-back.ts';
import { atFirstDecision } from './stage.ts';

const told = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

const words = {
  cy: {
    already: 'Heb basio y tro hwn, ond rydych chi wedi pasio eisoes',
    why: 'Pam na phasiodd yr ymgais hon',
    counts: "Sgôr yr ymgais sy'n cyfrif: 100",
    notYet: 'Heb basio eto',
    first: "Eich ateb cyntaf: hwn sy'n cyfrif yn y sgôr",
    second: 'Eich ail ateb: dydy hwn ddim yn cyfrif yn y sgôr',
  },
  en: {
    already: 'This attempt did not pass; you have passed already',
    why: 'Why this attempt did not pass',
    counts: 'Score of the attempt that counts: 100',
    notYet: 'Not passed yet',
    first: 'Your first answer: it counts in the score',
    second: 'Your second answer: it does not count in the score',
  },
} as const;

for (const language of ['cy', 'en'] as const) {
  const { already, why, counts, notYet, first, second } = words[language];

  describe(`a verdict after an earlier attempt (${language})`, () => {
    it('says of one that did not pass, where the one that counts did, that the learner has passed already', async () => {
      const at = await atFurtherAttempt(['listen', 'fresh'], { language });
      const verdict = at.one('dewis-verdict');
      assert.include(told(verdict), already);
      assert.include(told(verdict), why);
      assert.strictEqual(told(verdict).split(counts).length, 2);
      assert.notInclude(told(verdict), notYet);
      assert.lengthOf(at.all('.verdict.failed, .verdict .not-yet'), 0);
    });

    it('says that it is not passed yet where no attempt that counts has', async () => {
      const at = await atFurtherAttempt(['scold', 'listen', 'fresh'], { language });
      assert.include(told(at.one('dewis-verdict')), notYet);
      assert.notInclude(told(at.one('dewis-verdict')), already);
    });
  });

  describe(`a decision that was taken again (${language})`, () => {
    it('names both answers for all to see, and keeps what was shown with the first, which it was shown by', async () => {
      const at = await atLookingBack(['scold', 'listen', 'fresh'], { language });
      const parts = [...at.all('dewis-fork')[0]!.shadowRoot!.querySelectorAll('.again, .chosen, .shown-here')];
      assert.deepEqual(
        parts.map(({ className }) => className),
        ['again', 'chosen', 'shown-here', 'again', 'chosen'],
      );
      assert.strictEqual(parts[0]!.textContent, first);
      assert.strictEqual(parts[3]!.textContent, second);
    });

    it('says at the second reply, and at no other, that it does not count', async () => {
      const at = await atFirstDecision({ language });
      const reply = () => told(at.one('dewis-reply'));
      await at.click('[data-choice=scold]');
      await waitUntil(() => at.all('dewis-reply').length === 1, 'dewis-reply', patience);
      assert.notInclude(reply(), second);
      await at.click('[part=continue]');
      await at.click('[data-choice=listen]');
      assert.include(reply(), second);
      await at.click('[part=continue]');
      await at.click('[data-choice=fresh]');
      assert.notInclude(reply(), second);
    });
  });
}

describe('a practice opened from farther up the page', () => {
  it('has the heading that gets the focus in sight on a phone (WCAG 2.4.11)', async () => {
    await setViewport({ width: 360, height: 594 });
    try {
      const at = await atLookingBack(['scold', 'stall', 'scrape', 'fresh']);
      // A frame of its own size, as the longest decision of a real scenario.
      at.all('.chosen').forEach((line) => line.append(' Dweud y cyfan unwaith eto.'.repeat(12)));
      at.all('[part=practise]')[0]!.click();
      await at.settled();
      const { top, bottom } = at.focused()!.getBoundingClientRect();
      assert.strictEqual(at.focused()?.localName, 'h4');
      assert.isAtLeast(top, 0);
      assert.isAtMost(bottom, 594);
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });
});

describe('the picture in a debrief', () => {
  const sheet = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="95" height="104"/>')}`;
  for (const width of [360, 1280])
    it(`has the person in it that its alternative tells of (${width})`, async () => {
      await setViewport({ width, height: 720 });
      try {
        const at = await atLookingBack(['listen', 'fresh'], { source: { ...tableSource, art: () => sheet } });
        const picture = at.one('dewis-ending').shadowRoot!.querySelector('dewis-picture')!;
        assert.include(picture.shadowRoot!.querySelector('[role=img]')!.ariaLabel ?? '', 'Meirion Pritchard');
        const frame = picture.getBoundingClientRect();
        const person = picture.shadowRoot!.querySelector('.person')!.getBoundingClientRect();
        assert.isAbove(person.width, frame.height / 2);
        assert.isBelow(person.top, frame.top + frame.height / 2);
        assert.isAbove(person.bottom, frame.top + frame.height / 2);
      } finally {
        await setViewport({ width: 1280, height: 800 });
      }
    });
});
