import { endsSealed } from './seal.ts';

/**
 * A stored state out of what an LMS may have made of it without doing harm: white space around it and in it, quotation
 * marks, a value's JSON or XML around it, characters written as `%2E` or `&#46;`. It has nothing of the kind itself.
 */
export function unwrapped(text: string): string {
  const plain = text
    .replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => character(code, 16))
    .replaceAll(/&#(\d{1,3});/g, (_, code: string) => character(code, 10))
    .replaceAll(/&#x([0-9a-f]{1,2});/gi, (_, code: string) => character(code, 16))
    .replaceAll(/\s/g, '');
  const ours = plain.slice(Math.max(0, plain.search(/dewis\d+\./)));
  const [alone] = /^[\w.:=-]*/.exec(ours)!;
  return endsSealed(alone) ? alone : ours;
}

function character(code: string, base: number): string {
  return String.fromCharCode(Number.parseInt(code, base));
}
