/** A share of attempts, 0..1, and between what the true one lies with a certainty of 95 %. */
export interface Rate {
  readonly rate: number;
  readonly least: number;
  readonly most: number;
}

/** The normal distribution's bound for 95 %, both sides. */
const z = 1.96;

/**
 * So many of so many, with Wilson's interval: unlike the plain standard error it says something true where nothing was
 * seen, or all of it (E. B. Wilson, 1927).
 */
export function rateOf(seen: number, of: number): Rate {
  const rate = seen / of;
  const middle = rate + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((rate * (1 - rate)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  const least = Math.max(0, (middle - reach) / whole);
  const most = Math.min(1, (middle + reach) / whole);
  // Where none or all were seen a bound is the rate itself, which rounding may miss.
  return { rate, least: Math.min(rate, least), most: Math.max(rate, most) };
}
