import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { PreviewError } from '../preview-error.ts';

/** More than any record: 64,000 characters of suspend data and hundreds of interactions with their calls. */
const largest = 8 * 1024 * 1024;

/** Reads a request's JSON and holds it against a schema. Throws `too-large` or `wrong-input`. */
export async function readBody<Schema extends v.GenericSchema>(
  request: IncomingMessage,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new PreviewError('wrong-input', 415, 'The preview reads application/json only.');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > largest) throw new PreviewError('too-large', 413, `A request may hold ${largest} bytes at the most.`);
    parts.push(part);
  }
  const result = v.safeParse(schema, parseJson(Buffer.concat(parts).toString('utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new PreviewError('wrong-input', 400, `${v.getDotPath(issue) ?? 'The request'}: ${issue.message}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PreviewError('wrong-input', 400, 'The request is no JSON.', { cause });
  }
}
