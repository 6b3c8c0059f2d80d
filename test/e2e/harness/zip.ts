import { unzipSync } from 'fflate';

/** A package as an LMS sees it once it has been unpacked. */
export interface Package {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where the manifest says the learner is to be sent. */
  readonly launch: string;
}

/** Unpacks a zip and reads where its manifest sends the learner. Throws where the manifest is missing or names no SCO. */
export function openPackage(bytes: Uint8Array): Package {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'));
  const sco = manifest.match(/<resource\b[^>]*\badlcp:scorm[tT]ype="sco"[^>]*>/)?.[0];
  const launch = sco?.match(/\bhref="([^"]+)"/)?.[1];
  if (!launch || !files.has(launch)) throw new Error(`the manifest launches ${launch ?? 'nothing'}`);
  return { files, launch };
}
