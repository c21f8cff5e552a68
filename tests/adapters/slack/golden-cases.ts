import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderSlack } from '../../../src/adapters/slack/render.ts';
import type { Message } from '../../../src/model/message.ts';

/** Where the golden payloads are: `<name>/message.json`, by hand, and `<name>/payload.json`, written. */
export const goldenFolder = join(import.meta.dirname, 'golden');

/** The names of the golden cases. */
export function goldenNames(): string[] {
  return readdirSync(goldenFolder).toSorted();
}

/** What the renderer makes of a case, as it goes over the wire. */
export function renderCase(name: string): unknown {
  const message = JSON.parse(readFileSync(join(goldenFolder, name, 'message.json'), 'utf8')) as Message;
  return JSON.parse(JSON.stringify(renderSlack(message)));
}

/** What is expected of a case; throws where nothing is written yet. */
export function expectedOf(name: string): unknown {
  return JSON.parse(readFileSync(join(goldenFolder, name, 'payload.json'), 'utf8'));
}
