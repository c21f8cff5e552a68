import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type DigestDefinition, isFeedLink } from '../../model/digest-definition.ts';
import { parseChannelAddress } from './channel-address.ts';
import type { DefinitionError } from './definition-error.ts';
import { definitionKeys, definitionSchema } from './definition-schema.ts';
import { nearestWord } from './nearest-word.ts';

/** A definition file as read: its name within `digests/`, and its text. */
export interface DefinitionFile {
  readonly name: string;
  readonly text: string;
}

/** The definitions of all files, or everything that is wrong with any of them. */
export type ReadDefinitions =
  | { readonly ok: true; readonly definitions: readonly DigestDefinition[] }
  | { readonly ok: false; readonly errors: readonly DefinitionError[] };

interface Place {
  readonly line: number;
  readonly column: number;
}

const START: Place = { line: 1, column: 1 };
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 40;

/**
 * Reads definition files; a file's name without `.yaml` is its definition's. Every error of every file is told at
 * once, in the order of the files and their lines. `exists`, where given, tells whether there is a file at a path
 * relative to the project's folder. Pure.
 */
export function readDefinitions(
  files: readonly DefinitionFile[],
  exists: (path: string) => boolean = () => true,
): ReadDefinitions {
  const definitions: DigestDefinition[] = [];
  const errors: DefinitionError[] = [];
  for (const { name, text } of files) {
    const read = readDefinition(name, text, exists);
    if (Array.isArray(read)) {
      errors.push(
        ...read
          .map((error) => ({ file: name, ...error }))
          .sort((a, b) => a.line - b.line || a.column - b.column),
      );
    } else definitions.push(read);
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, definitions };
}

type FileError = Omit<DefinitionError, 'file'>;

function readDefinition(
  file: string,
  text: string,
  exists: (path: string) => boolean,
): DigestDefinition | FileError[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const name = file.replace(/\.yaml$/, '');
  const errors: FileError[] = checkName(file, name);
  if (document.errors.length > 0) {
    const told = document.errors.map(({ message, pos }) => ({
      ...placeOf(pos[0]),
      message: yamlMessage(message),
    }));
    // One slip makes the parser stumble over the rest of its line.
    return [...errors, ...told.filter(({ line }, index) => told[index - 1]?.line !== line)];
  }
  if (!isMap(document.contents)) {
    return [
      ...errors,
      { ...START, message: `a definition is a list of keys and values: ${definitionKeys.join(', ')}` },
    ];
  }
  const value: unknown = document.toJS();
  const parsed = definitionSchema.safeParse(value);
  const at = (path: readonly PropertyKey[], key = false) => placeAt(document, path, placeOf, key);
  for (const issue of parsed.error?.issues ?? []) errors.push(...issueErrors(issue, value, at));
  const { feeds, files } = value as { feeds?: unknown; files?: unknown };
  if (isEmpty(feeds) && isEmpty(files)) {
    errors.push({
      ...START,
      message: 'it has neither feeds nor files: write at least one, such as feeds: [digests/sample/feed.xml]',
    });
  }
  if (parsed.data === undefined || errors.length > 0) return errors;
  for (const key of ['feeds', 'files'] as const) {
    parsed.data[key].forEach((path, index) => {
      if (!isFeedLink(path) && !exists(path))
        errors.push({
          ...at([key, index]),
          message: `${key}: there is no file ${path}: check the path, relative to the project’s folder`,
        });
    });
  }
  return errors.length > 0 ? errors : { name, ...parsed.data, channels: channelsOf(parsed.data.channels) };
}

function channelsOf(channels: readonly string[]): DigestDefinition['channels'] {
  return channels.map((text) => {
    const address = parseChannelAddress(text);
    if (!address.ok) throw new Error(address.reason);
    return address.value;
  });
}

function checkName(file: string, name: string): FileError[] {
  if (!file.endsWith('.yaml')) return [{ ...START, message: 'definitions end in .yaml: rename the file' }];
  if (NAME.test(name) && name.length <= LONGEST_NAME) return [];
  return [
    {
      ...START,
      message: `the file’s name is the definition’s: use small letters, digits and hyphens, at most ${LONGEST_NAME}`,
    },
  ];
}

function yamlMessage(message: string): string {
  const [line = message] = message.split('\n');
  const alias = /alias/i.test(line) ? ': a value that begins with * needs quotes' : '';
  return `it is no valid YAML: ${line.replace(/\.$/, '')}${alias}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function issueErrors(
  issue: z.core.$ZodIssue,
  value: unknown,
  at: (path: readonly PropertyKey[], key?: boolean) => Place,
): FileError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearestWord(key, definitionKeys);
      const remedy =
        meant === undefined ? `the keys are ${definitionKeys.join(', ')}` : `did you mean ${meant}?`;
      return { ...at([key], true), message: `${key} is no key of a definition: ${remedy}` };
    });
  }
  const [key] = issue.path;
  const missing = issue.path.length === 1 && (value as Record<PropertyKey, unknown>)[key!] === undefined;
  if (missing) return [{ ...START, message: `${String(key)} is missing: ${describe(key)}` }];
  return [{ ...at(issue.path), message: `${String(key)}: ${issueMessage(issue)}` }];
}

function describe(key: PropertyKey | undefined): string {
  const shape: Record<PropertyKey, z.ZodType> = definitionSchema.shape;
  return shape[key!]?.description ?? '';
}

function issueMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${issue.expected === 'array' ? 'a list, with a hyphen before each entry' : article(issue.expected)}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? issue.message
        : `write ${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'string' ? issue.message : `write at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function article(type: string): string {
  return type === 'int'
    ? 'a whole number'
    : type === 'string'
      ? 'a text (in quotes where it looks like a number)'
      : `a ${type}`;
}

/** Where a value stands (or its key); where there is none, the nearest thing around it. */
function placeAt(
  document: Document,
  path: readonly PropertyKey[],
  placeOf: (offset: number) => Place,
  key: boolean,
): Place {
  if (key && isMap(document.contents)) {
    const pair = document.contents.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === path[0],
    );
    const range = isNode(pair?.key) ? pair.key.range : undefined;
    if (range) return placeOf(range[0]);
  }
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return placeOf(node.range[0]);
  }
  return START;
}
