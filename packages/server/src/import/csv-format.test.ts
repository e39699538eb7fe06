import { readdirSync, readFileSync } from 'node:fs';
import {
  ATTACHMENT_KINDS,
  DECLARATION_KINDS,
  DERIVATIONS,
  EVENT_KINDS,
  EVENT_MODES,
  EVENT_RELATIONS,
  EVENT_ROLES,
  EVENT_STATUSES,
  PARTNER_KINDS,
  PARTY_ROLES,
  PRECISIONS,
  PROFILE_SECTIONS,
  RELATIONSHIP_KINDS,
  RELATIONSHIP_STATUSES,
  SESSION_KINDS,
  TEXT_LIMITS,
  TIME_BASES,
  TOPICS,
} from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { READ_ISSUES } from './agenda-issues.js';
import { FORMATS } from './columns.js';
import { FORMATS_OF_OTHERS } from './formats/all.js';
import { csv, importAll, issuesOf } from './testing/csv-files.js';
import { LIMITS } from './workbook/limits.js';

const page = readFileSync(new URL('../../../../docs/data/csv-format.md', import.meta.url), 'utf8');
const section = (name: string): string => page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
const example = (name: string): string => /```csv\n([\s\S]*?)```/u.exec(section(name))?.[1] ?? '';

describe('docs/data/csv-format.md', () => {
  it.each(Object.entries(FORMATS))('describes every column of %s.csv', (kind, format) => {
    const columns = [
      ...format.required.flat(),
      ...format.optional,
      ...format.localized.map((prefix) => `${prefix}_<lang>`),
    ];
    const table = section(`${kind}.csv`)
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|')[1])
      .join();
    expect(columns.filter((column) => !table.includes(`\`${column}\``))).toEqual([]);
  });

  it('has examples that are accepted as they stand', () => {
    const others = importAll(
      csv(
        'cities.csv',
        `${example('cities.csv')}toyama,富山,Toyama,JP,,,,,,Asia/Tokyo,\nseoul,,Seoul,KR,,,,,,Asia/Seoul,\n`,
      ),
      csv(
        'sources.csv',
        `${example('sources.csv')}kobe-plan-2023,計画,神戸市,,,unknown,,2026-11-21,\ncdp-emissions-2021,CDP,CDP,,,unknown,,2026-11-21,\n`,
      ),
      csv('targets.csv', example('targets.csv')),
      csv('emissions.csv', example('emissions.csv')),
    );
    expect(issuesOf(others.report)).toEqual([]);
    expect(others.report.accepted).toMatchObject({ target: 1, inventory: 2, population: 1 });
  });

  it('has examples of partners that are accepted as they stand', () => {
    const kinds = ['partners', 'profiles', 'relationships', 'declarations'];
    const { report } = importAll(
      csv('sources.csv', example('sources.csv')),
      ...kinds.map((kind) => csv(`${kind}.csv`, example(`${kind}.csv`))),
    );
    expect(issuesOf(report)).toEqual([]);
    expect(report.accepted).toMatchObject({
      partner: 2,
      'partner-name': 1,
      'profile-line': 2,
      relationship: 1,
      declaration: 1,
    });
  });

  it('has examples of events that are accepted as they stand', () => {
    const kinds = [
      'sources',
      'partners',
      'events',
      'sessions',
      'session-items',
      'agenda-issues',
      'event-parties',
      'event-attachments',
    ];
    const { report, writes } = importAll(
      ...kinds.map((kind) => csv(`${kind}.csv`, example(`${kind}.csv`))),
    );
    expect(issuesOf(report)).toEqual([]);
    expect(report.accepted).toMatchObject({
      event: 2,
      session: 4,
      'session-item': 2,
      'agenda-issue': 1,
    });
    expect(writes.filter(({ id }) => id.endsWith('-2026'))).toMatchObject([
      { body: { parties: [{}, { name: { en: 'Harbour Society' } }, {}], attachments: [{}] } },
    ]);
  });

  it('names every word that the files of events know', () => {
    const listed = (kind: string, words: readonly string[]): string[] =>
      words.filter((word) => !section(`${kind}.csv`).includes(`\`${word}\``));
    expect(
      listed('events', [
        ...EVENT_KINDS,
        ...EVENT_STATUSES,
        ...EVENT_MODES,
        ...EVENT_ROLES,
        ...EVENT_RELATIONS,
      ]),
    ).toEqual([]);
    expect(listed('sessions', [...SESSION_KINDS, ...TIME_BASES, ...DERIVATIONS])).toEqual([]);
    expect(listed('agenda-issues', READ_ISSUES)).toEqual([]);
    expect(listed('event-attachments', ATTACHMENT_KINDS)).toEqual([]);
  });

  it('names every word that the files of partners know, and every limit of their texts', () => {
    const listed = (kind: string, words: readonly string[]): string[] =>
      words.filter((word) => !section(`${kind}.csv`).includes(`\`${word}\``));
    expect(listed('partners', [...PARTNER_KINDS, ...PRECISIONS, ...TOPICS])).toEqual([]);
    expect(listed('profiles', PROFILE_SECTIONS)).toEqual([]);
    expect(
      listed('relationships', [...RELATIONSHIP_KINDS, ...PARTY_ROLES, ...RELATIONSHIP_STATUSES]),
    ).toEqual([]);
    expect(listed('declarations', DECLARATION_KINDS)).toEqual([]);
    const limits = section('Texts of others').replace(/\s+/gu, ' ');
    for (const [kind, most] of Object.entries(TEXT_LIMITS))
      expect(limits).toMatch(new RegExp(`${kind} ${most}\\b`, 'u'));
  });

  it('has an example of sectors that is accepted as it stands', () => {
    const [, , sectors = ''] = section('emissions.csv').split('```csv\n');
    const { report } = importAll(
      csv('cities.csv', 'id,name_en,country,time_zone\nseoul,Seoul,KR,Asia/Seoul\n'),
      csv(
        'sources.csv',
        'id,title_en,publisher_en,licence,retrieved_on\ncdp-emissions-2021,CDP,CDP,unknown,2026-11-21\n',
      ),
      csv('emissions.csv', sectors.split('```')[0]!),
    );
    // It says nothing of sectors IV and V: two of the three totals are not computed.
    expect(issuesOf(report)).toEqual(['warning no-total value@2', 'warning no-total value@2']);
    expect(report.accepted).toMatchObject({ breakdown: 1, inventory: 1 });
  });

  it('states the limits and the formats that are in force', () => {
    const { entries, sheets, partBytes, totalBytes, ratio, rows, columns, cellLength } = LIMITS;
    const mib = 1024 * 1024;
    const said = section('Files of others').replace(/\s+/gu, ' ');
    const numbers = [
      `${entries}, ${sheets}`,
      `${partBytes / mib} MB, ${totalBytes / mib} MB`,
      `| ${ratio} |`,
      `${rows.toLocaleString('en')}, ${columns.toLocaleString('en')}`,
      `${cellLength.toLocaleString('en')}, ${LIMITS.characters / 1e6} million`,
      LIMITS.sharedStrings.toLocaleString('en'),
      `${LIMITS.cells / 1e6} million, ${LIMITS.places / 1e6} million`,
      `${LIMITS.elements / 1e6} million, ${LIMITS.depth}`,
    ];
    expect(numbers.filter((each) => !said.includes(each))).toEqual([]);
    const ids = [...said.matchAll(/\| `([a-z0-9-]+)` \|/gu)].map((match) => match[1]);
    expect(ids).toEqual(FORMATS_OF_OTHERS.map(({ id }) => id));
  });

  it('lists every code that the importer uses', () => {
    const code = ['.', './workbook/']
      .map((path) => new URL(path, import.meta.url))
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
          .map((name) => readFileSync(new URL(name, folder), 'utf8')),
      )
      .join('\n');
    const used = [
      ...code.matchAll(/(?:\.fail|\.warn|fail)\(\s*(?:[\w.]+,\s*)?'([a-z]+(?:-[a-z]+)*)'/gu),
      ...code.matchAll(/code: '([a-z-]+)'/gu),
      ...code.matchAll(/desk\.refuse\(\w+, '([a-z-]+)'/gu),
      ...code.matchAll(/RefusedError\(\s*'([a-z0-9-]+)'/gu),
      ...code.matchAll(/(?:'warning'|'error'), at, '([a-z-]+)'/gu),
    ].map((match) => match[1]!);
    expect(new Set(used).size).toBeGreaterThan(20);
    expect(used.filter((each) => !section('Issues').includes(`\`${each}\``))).toEqual([]);
  });
});
