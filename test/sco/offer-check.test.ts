import { expect, test } from 'vitest';
import { isCheckChord } from '../../src/sco/offer-check.ts';

const chord = { code: 'KeyD', ctrlKey: true, altKey: true, shiftKey: false, metaKey: false, repeat: false };
const pressed = (change: Partial<typeof chord> = {}, altGraph = false) =>
  isCheckChord({ ...chord, ...change, getModifierState: (key) => altGraph && key === 'AltGraph' });

test('Ctrl+Alt+D opens the administrator’s page', () => {
  expect(pressed()).toBe(true);
});

test.each([
  ['D alone', { ctrlKey: false, altKey: false }],
  ['Ctrl+D', { altKey: false }],
  ['Alt+D', { ctrlKey: false }],
  ['with Shift', { shiftKey: true }],
  ['with the system’s key', { metaKey: true }],
  ['another letter', { code: 'KeyF' }],
  ['held down', { repeat: true }],
])('%s does not', (_, change) => {
  expect(pressed(change)).toBe(false);
});

test('a letter typed with AltGr does not, though it arrives as Ctrl and Alt', () => {
  expect(pressed({}, true)).toBe(false);
});
