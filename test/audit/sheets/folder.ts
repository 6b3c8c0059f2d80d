import { join } from 'node:path';

/** Where the sheets are written; `DEWIS_SHEETS` names another folder. */
export const folder = process.env['DEWIS_SHEETS'] ?? join(import.meta.dirname, '..', '..', '..', '.dewis', 'sheets');
