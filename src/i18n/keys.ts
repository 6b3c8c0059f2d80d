/** Every path to a string in a tree of texts, dotted: `'bar.leave' | 'menu.status.passed' | …`. */
export type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Keys<Tree[Key]>}`;
}[keyof Tree & string];

/** The same tree with any words in it: what another language has to satisfy, no key more and none less. */
export type SameKeys<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameKeys<Tree[Key]> };
