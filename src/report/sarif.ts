import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { FindingCode } from '../core/finding/catalogue.ts';
import { severityOf, topicOf } from '../core/finding/catalogue.ts';
import type { Language } from '../core/scenario/text.ts';
import type { Report } from './data/report.ts';
import type { ToldFinding } from './data/told.ts';

export interface SarifSettings {
  /** The language of the messages. */
  readonly language: Language;
  readonly version: string;
  /** A file of the folder as a URI reference: relative to where the command was run, wherever that is possible. */
  readonly uriOf: (file: string) => string;
  /** What a code means, as Markdown; nothing where there is no page for it. */
  readonly pageOf: (code: FindingCode) => string | undefined;
}

/** A report for code hosts, as SARIF 2.1.0. Accepted findings are there too, suppressed with their reason. */
export function sarifLog({ findings }: Report, settings: SarifSettings): Log {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const fingerprints = fingerprintsOf(findings);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Dewis',
            semanticVersion: settings.version,
            rules: codes.map((code) => ruleOf(code, settings.pageOf(code))),
          },
        },
        language: settings.language,
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) => ({
          ...resultOf(finding, settings),
          ruleIndex: codes.indexOf(finding.code),
          partialFingerprints: { 'dewisPlace/v1': fingerprints[index]! },
        })),
      },
    ],
  };
}

function ruleOf(code: FindingCode, page: string | undefined): ReportingDescriptor {
  const short = page === undefined ? undefined : firstSentence(page);
  return {
    id: code,
    ...(short !== undefined && { shortDescription: { text: short } }),
    // Plain text has to be there wherever Markdown is (3.11.10): Markdown reads well enough as it is.
    ...(page !== undefined && { help: { text: page, markdown: page } }),
    defaultConfiguration: { level: severityOf(code) },
    properties: { tags: [topicOf(code)] },
  };
}

// Of what the page says first under its first heading.
function firstSentence(page: string): string | undefined {
  const meaning = /^## .*\n+(.+)$/m.exec(page)?.[1]?.replaceAll('`', '');
  return meaning && (/^.*?[.!?](?=\s|$)/.exec(meaning)?.[0] ?? meaning);
}

function resultOf(finding: ToldFinding, { language, uriOf }: SarifSettings): Result {
  const { code, severity, sentence, file, line, column, path, values, accepted } = finding;
  return {
    ruleId: code,
    level: severity,
    message: { text: sentence[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
        ...(path.length > 0 && { logicalLocations: [{ fullyQualifiedName: path.join('.'), kind: 'property' }] }),
      },
    ],
    ...(accepted !== undefined && { suppressions: [{ kind: 'inSource', justification: accepted }] }),
    ...(values && { properties: { values } }),
  };
}

/**
 * What tells a finding from all others of its run, and is the same in the next: code, file and place in the file's own
 * structure, which moved lines do not change; and a number where there are several of one code at one place.
 */
function fingerprintsOf(findings: readonly ToldFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, file, path }) => {
    const place = `${code}@${file}#${path.join('.')}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return `${place}:${before + 1}`;
  });
}
