/** Somebody else's work inside a package, and the text under which we may pass it on. */
export interface Notice {
  readonly name: string;
  /** What of it is in the package, in a few words. */
  readonly what: string;
  readonly version?: string;
  /** The text as it came with the work. */
  readonly text: string;
}

const rule = '-'.repeat(78);

/** The file `licences.txt`: our own licence first, then everybody else's in the order given. */
export function licencesText(own: Notice, others: readonly Notice[]): string {
  const parts = [
    'Trwyddedau / Licences\n\nYn y pecyn hwn mae gwaith pobl eraill. / This package contains the work of others.\n',
    ...[own, ...others].map(section),
  ];
  return parts.join('\n');
}

function section({ name, what, version, text }: Notice): string {
  const heading = version === undefined ? name : `${name} ${version}`;
  const plain = text.replaceAll('\r\n', '\n').trim();
  return `${rule}\n${heading}\n${what}\n${rule}\n\n${plain}\n`;
}

/** Who made the schema files; they carry no licence text, only these names. */
export const schemaNotice: Notice = {
  name: 'SCORM schema files (.xsd, .dtd)',
  what: 'The files by which an LMS checks imsmanifest.xml; unchanged.',
  text: [
    'Content packaging, metadata and sequencing schemas: Copyright (c) 2001-2004 IMS Global Learning Consortium, Inc.',
    'SCORM extensions (adlcp, adlseq, adlnav): Advanced Distributed Learning (ADL) Initiative.',
    'xml.xsd, XMLSchema.dtd and datatypes.dtd: Copyright (c) W3C (MIT, INRIA, Keio).',
    'These files are passed on unchanged, as their publishers intend for content packages, so that packages can be',
    'checked without a network.',
  ].join('\n'),
};
