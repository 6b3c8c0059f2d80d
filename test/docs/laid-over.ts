type Map = Record<string, unknown>;

/** One value over another: maps key by key, anything else instead of what was there. */
export function laidOver(base: unknown, over: unknown): unknown {
  if (!isMap(over)) return over;
  const into = isMap(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(over)) into[key] = laidOver(into[key], value);
  return into;
}

/** A value with what stands at some paths taken out. Throws where nothing stands there. */
export function without(base: unknown, paths: readonly (readonly string[])[]): unknown {
  return paths.reduce(lacking, base);
}

function lacking(base: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (!isMap(base) || !(key in base)) throw new Error(`there is no ${key} to take out`);
  const { [key]: taken, ...others } = base;
  return rest.length === 0 ? others : { ...base, [key]: lacking(taken, rest) };
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
