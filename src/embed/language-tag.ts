import { isLanguage } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';

/** The language a `lang` attribute names, region and case aside (BCP 47); `null` where it is not one of ours. */
export function languageIn(tag: string | null): Language | null {
  const [primary] = (tag ?? '').trim().toLowerCase().split('-');
  return isLanguage(primary) ? primary : null;
}
