/** Makes something of a thing once and knows it from then on, for as long as the thing is there. */
export function once<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const kept = known.get(thing) ?? { made: make(thing) };
    known.set(thing, kept);
    return kept.made;
  };
}
