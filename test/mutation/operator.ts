import type { Document } from 'yaml';
import type { Random } from './random.ts';
import type { SourceFile } from './source-file.ts';

export type Path = readonly (string | number)[];

/** One way of damaging a file, as an author might. */
export interface Operator {
  readonly name: string;
  /** Everywhere in a file that it can be done; none where the file has nothing of the kind. */
  sites(file: SourceFile): readonly Site[];
  /**
   * Why a scenario damaged so may be sound still: the criterion by which a mutant that is not caught counts as
   * equivalent. Left out, whatever is missed is a gap.
   */
  readonly soundWhere?: SoundWhere;
}

/** One place for an operator. */
export interface Site {
  /** Told, and asked for to make the mutant again: `nodes.shouting.choices.listen.next`. */
  readonly at: string;
  /** The file's text, damaged. Throws nothing; the same text back means that it could not be done here. */
  damage(random: Random): string;
}

export interface SoundWhere {
  /** In a sentence: what an author is free to choose here. */
  readonly because: string;
  /** Whether this very mutant is one; left out, all are in which nothing is found. */
  readonly holds?: (before: SourceFile, after: SourceFile) => boolean;
}

/** A place where the YAML document is edited; the file stays readable. */
export function editedAt(
  file: SourceFile,
  path: Path,
  edit: (document: Document, random: Random) => void,
  note = '',
): Site {
  return {
    at: path.join('.') + note,
    damage: (random) => {
      const document = file.document();
      edit(document, random);
      return document.toString({ lineWidth: 0 });
    },
  };
}
