import { expect, test as plain } from 'vitest';
import { prepare } from '../audit/auditor.ts';
import { foreignTexts } from '../audit/language-of.ts';
import { theBrowser } from './harness/test.ts';
import { word } from './harness/words.ts';

/** Each page with what the audit has to say of it; without, it would be of no use that it says nothing of ours. */
const planted = {
  'text cut by the height of its box': [
    '<p style="height: 10px; overflow: hidden">A text that needs more room</p>',
    /text is cut/,
  ],
  'text cut with an ellipsis': [
    '<p style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">A text that needs more room</p>',
    /text is cut/,
  ],
  'text that runs out of its button': [
    '<button style="width: 60px; height: 30px; padding: 0; white-space: nowrap">A label that needs more room</button>',
    /text runs out of its button/,
  ],
  'text over text': ['<p>One line</p><p style="margin-top: -30px">Another line</p>', /texts lie over one another/],
  'a button over a button': [
    '<button>One</button><button style="margin-left: -20px">Two</button>',
    /controls lie over/,
  ],
  'text over a button': [
    '<button>A long enough label</button><span style="margin-left: -60px">words</span>',
    /text lies over a control/,
  ],
  'a page too wide': ['<p style="width: 2000px">A wide text</p>', /px too wide/],
  'a box that has to be scrolled sideways': [
    '<div style="width: 100px; overflow-x: auto"><p style="width: 300px">A wide text</p></div>',
    /scrolled sideways/,
  ],
  'a small target': ['<button style="width: 20px; height: 20px; padding: 0">x</button>', /a target of 20 × 20 px/],
  'a choice too small for a thumb': [
    '<button data-choice="a" style="height: 40px; width: 90px">A choice</button>',
    /a target of 90 × 40 px/,
  ],
} as const;

plain.for(Object.entries(planted))('the audit finds %s', async ([, [body, finds]]) => {
  const page = await (await theBrowser()).newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(body);
  await prepare(page.mainFrame());
  expect(await page.evaluate(() => window.dewisAudit.layout())).toContainEqual(expect.stringMatching(finds));
  await page.close();
});

plain('the audit finds a heading left out, a focus that is not shown and one that is hidden', async () => {
  const page = await (await theBrowser()).newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(`<h1>One</h1><h3>Three</h3><button style="outline: none">Plain</button>
    <button id="under">Under</button><div style="position: fixed; inset: 0 0 auto; height: 300px; background: white"></div>`);
  await prepare(page.mainFrame());
  await page.keyboard.press('Shift');
  expect(await page.evaluate(() => window.dewisAudit.headings())).toEqual([
    expect.stringMatching(/a level is left out/),
  ]);
  const focus = await page.evaluate(() => window.dewisAudit.focus());
  expect(focus).toContainEqual(expect.stringMatching(/not to be seen on button “Plain”/));
  expect(focus).toContainEqual(expect.stringMatching(/lies over what has the focus: button.under/));
  await page.close();
});

plain('the audit finds a text marked as being in the other language', () => {
  const said = word('cy', 'debrief.whatIf');
  expect(foreignTexts([['cy', said]]).foreign).toEqual([]);
  expect(foreignTexts([['en', said]]).foreign).toEqual([expect.stringContaining('is cy')]);
});
