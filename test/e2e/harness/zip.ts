import { unzipSync } from 'fflate';

/** A package as an LMS sees it once it has been unpacked. */
export interface Package {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where the manifest says the learner is to be sent. */
  readonly launch: string;
}

/** Unpacks a zip and reads where its manifest sends the learner. Throws where that is missing or names no page. */
export function openPackage(bytes: Uint8Array): Package {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const sco = /<resource\b[^>]*\badlcp:scorm[tT]ype="sco"[^>]*>/.exec(text('imsmanifest.xml'))?.[0];
  const launch = files.has('cmi5.xml')
    ? /<url>([^<]+)<\/url>/.exec(text('cmi5.xml'))?.[1]
    : sco?.match(/\bhref="([^"]+)"/)?.[1];
  if (!launch || !files.has(launch)) throw new Error(`the manifest launches ${launch ?? 'nothing'}`);
  return { files, launch };
}
