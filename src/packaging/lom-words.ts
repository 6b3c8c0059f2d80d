import type { Text } from '../core/scenario/text.ts';

/** The media types of what a package holds. */
export const formats = ['text/html', 'text/javascript', 'application/json', 'image/svg+xml', 'font/woff2'] as const;

export const standards: Text = {
  cy: 'Safonau Galwedigaethol Cenedlaethol',
  en: 'National Occupational Standards',
};

export const rights: Text = {
  cy: 'Trwydded MIT; mae hawliau pobl eraill yn licences.txt.',
  en: 'MIT licence; the rights of others are in licences.txt.',
};

/** Never "competent" or "approved": a scenario is practice (content rules). */
export const claim: Text = {
  cy: 'Ymarfer i gasglu tystiolaeth o barodrwydd ar gyfer y meini prawf hyn. Nid asesiad ffurfiol yw hwn.',
  en: 'Practice that gathers evidence of readiness for these criteria. It is not a formal assessment.',
};
