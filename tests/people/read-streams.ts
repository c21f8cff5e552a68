import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../../src/model/document.ts';
import type { ReadSpeaker } from '../../src/model/reading.ts';
import { createPeopleIndex } from './people-index.ts';

/** An appearance and who it is by the label. */
export interface Labelled {
  readonly label: string;
  readonly at: string;
  readonly speaker: ReadSpeaker;
}

const LINE = /^([A-Z]) (\d{4}-\d\d-\d\d) (?:\[(\w+)\] )?([^|]+)(?:\|(.*))?$/;

/** The labelled streams of a file in `cases/`. */
export function readStreams(name: string): readonly (readonly Labelled[])[] {
  const text = readFileSync(join(import.meta.dirname, 'cases', `${name}.txt`), 'utf8');
  const lines = text.split('\n').map((line) => (line.startsWith('#') ? '' : line));
  const streams: Labelled[][] = [[]];
  for (const line of lines) {
    if (line === '') streams.push([]);
    else streams.at(-1)!.push(readLine(line));
  }
  return streams.filter(({ length }) => length > 0);
}

function readLine(line: string): Labelled {
  const [, label, date, kind = 'person', names, role] = LINE.exec(line) ?? [];
  if (label === undefined || names === undefined) throw new Error(`cannot be read: ${line}`);
  const forms = names.split(';').map((form) => form.trim());
  return {
    label,
    at: `${date}T12:00:00.000Z`,
    speaker: {
      name: forms[0]!,
      ...(role !== undefined && { role: role.trim() }),
      kind: kind as EntityKind,
      named: true,
      forms,
    },
  };
}

/** How pairs of a stream's appearances came out. */
export interface PairCounts {
  right: number;
  /** Pairs taken for one person that are two: the worst there is. */
  wrong: number;
  missed: number;
  /** Pairs rightly kept apart. */
  apart: number;
  readonly faults: string[];
}

/** Sends streams through an index of their own each, and compares every pair with its labels. */
export function scoreStreams(streams: readonly (readonly Labelled[])[]): PairCounts {
  const counts: PairCounts = { right: 0, wrong: 0, missed: 0, apart: 0, faults: [] };
  for (const stream of streams) {
    const index = createPeopleIndex();
    const kept = stream.map((one) => ({ ...one, id: index.keep(one.speaker, one.at) }));
    for (const [at, one] of kept.entries()) {
      for (const other of kept.slice(at + 1)) {
        const same = one.label === other.label;
        const taken = one.id === other.id;
        counts[same ? (taken ? 'right' : 'missed') : taken ? 'wrong' : 'apart']++;
        if (same !== taken)
          counts.faults.push(`${taken ? 'WRONG' : 'missed'}: ${shown(one)} / ${shown(other)}`);
      }
    }
  }
  return counts;
}

function shown({ label, at, speaker: { name, role = '-' } }: Labelled): string {
  return `${label} ${at.slice(0, 10)} ${name} (${role})`;
}
