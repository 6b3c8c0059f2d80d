import type { Plugin } from 'vite';

/** What nothing of ours asks for, with what stands in its place: who is there to be made, and does nothing. */
const unused: Readonly<Record<string, string>> = {
  // Fetches words by itself; ours are handed over.
  Connector: 'class Connector extends EventEmitter {}',
  // Chooses among plurals; ours are written so that no number bends a word.
  PluralResolver: "class PluralResolver { getSuffix() { return ''; } }",
  // Formats values by `Intl`; ours are written as they are.
  Formatter: 'class Formatter { format(value) { return value; } }',
};

/**
 * Takes out of i18next what the player does not use and no bundler can see to be unused: a good part of the bytes before the
 * first choice. Throws where it does not find it, as after an update.
 */
export function slimI18next(): Plugin {
  return {
    name: 'dewis-slim-i18next',
    apply: 'build',
    transform: {
      // Any file of it: one that is made otherwise is to be seen here, not passed by.
      filter: { id: /\/node_modules\/i18next\// },
      handler(code) {
        let slim = code;
        for (const [name, instead] of Object.entries(unused)) {
          const whole = new RegExp(`^class ${name}\\b[^]*?^}$`, 'm');
          if (!whole.test(slim)) throw new Error(`i18next has no class ${name} to be taken out`);
          slim = slim.replace(whole, instead);
        }
        return { code: slim, map: null };
      },
    },
  };
}
