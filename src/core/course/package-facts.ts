import type { Text } from '../scenario/text.ts';
import type { PackageConfig } from './package-config.ts';

/** Where a package says what it is, for the administrator's page; beside the scripts. */
export const packageFactsPath = 'check.json';

/** What a package is. It stands in a file of its own, since nobody who plays has to load it. */
export interface PackageFacts {
  readonly id: string;
  /** Software and content, as in `0.1.0+1a2b3c4d`; the same as in the manifest. */
  readonly release: string;
  readonly format: NonNullable<PackageConfig['format']>;
  readonly title: Text;
}
