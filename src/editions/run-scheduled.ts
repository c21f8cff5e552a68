import { type DeliverParts, deliverDue } from '../delivery/deliver-due.ts';
import { deliveryKey } from '../delivery/delivery-key.ts';
import type { DigestDefinition } from '../model/digest-definition.ts';
import type { Slot } from '../model/slot.ts';
import { StoreError } from '../model/store-error.ts';
import { editionMessage } from '../render/edition-message.ts';
import { CATCH_UP_HOURS, dueSlots, isLate, tooLate } from '../schedule/due-slots.ts';
import type { Store } from '../store/store.ts';
import type { EditionReader } from './candidates.ts';
import { composeEdition, whyEmpty } from './compose-edition.ts';

/** How long composing an edition may take before another process takes the slot over, in milliseconds. */
const COMPOSE_LEASE = 5 * 60_000;

/** How long an edition looks for articles on slow sites; less than the lease by more than one article can take. */
const LOOKING_TIME = 3 * 60_000;

/** A slot that has ended the process so often is not tried again. */
const MOST_CLAIMS = 3;

/** All that scheduled posts run on. `signal`, once aborted: nothing more is begun. */
export interface ScheduledParts extends DeliverParts {
  readonly store: Store;
  readonly definitions: readonly DigestDefinition[];
  readonly reader: EditionReader;
  /** One line for the operator. */
  readonly log: (line: string) => void;
  /** How long after its instant a missed slot is still posted, in hours; 6 unless told. */
  readonly catchUpHours?: number | undefined;
}

/**
 * What every tick does: records the slots that have come due, composes the edition of each, puts its deliveries
 * into the outbox and delivers what may be delivered now. Everything is on disk before the next step builds on
 * it, so after a crash the next tick goes on where this one stopped, and nothing is posted twice. One
 * definition's failure stops no other. Rejects where the store fails.
 */
export async function runScheduled(parts: ScheduledParts): Promise<void> {
  const { store, definitions, log, signal, now } = parts;
  await recordDue(parts);
  const named = new Map(definitions.map((definition) => [definition.name, definition]));
  while (!signal?.aborted) {
    const leaseUntil = new Date(Date.parse(now()) + COMPOSE_LEASE).toISOString();
    const slot = await store.claimSlot([...named.keys()], now(), leaseUntil);
    if (slot === undefined) break;
    try {
      await fillSlot(slot, named.get(slot.definition)!, parts);
    } catch (error) {
      // It is not this edition's fault, and every other one would fail as well.
      if (error instanceof StoreError) throw error;
      // The slot stays claimed; it is taken up again when the claim has run out, a limited number of times.
      log(
        `${slot.definition} ${slot.dueAt}: composing failed (${error instanceof Error ? error.message : error})`,
      );
    }
  }
  for (const { entry, result } of await deliverDue(store, parts)) {
    const what = `${entry.definition} ${entry.dueAt} → ${entry.platform}:${entry.channel}`;
    log(`${what}: ${result.state}${result.reason === undefined ? '' : ` (${result.reason})`}`);
  }
}

async function recordDue({ store, definitions, now, catchUpHours, log }: ScheduledParts): Promise<void> {
  const at = now();
  const timings = definitions.map(({ name, cron, zone }) => ({ name, timing: `${cron} ${zone}` }));
  const marks = await store.scheduleMarks(timings, at);
  const found = definitions.flatMap((definition) =>
    dueSlots(definition, marks.get(definition.name) ?? at, at, catchUpHours),
  );
  await store.recordSlots(found, at);
  for (const { definition, dueAt, reason } of found.filter(({ state }) => state === 'skipped')) {
    log(`${definition} ${dueAt}: skipped (${reason})`);
  }
}

async function fillSlot(found: Slot, definition: DigestDefinition, parts: ScheduledParts): Promise<void> {
  const { store, now, log, reader, catchUpHours = CATCH_UP_HOURS } = parts;
  const slot: Slot = { ...found, late: found.late || isLate(found.dueAt, now()) };
  const end = async (state: 'skipped' | 'dead', reason: string) => {
    log(`${slot.definition} ${slot.dueAt}: ${state} (${reason})`);
    await store.endSlot(slot, { state, reason, releaseItems: true }, now());
  };
  const tooOld = tooLate(slot.dueAt, now(), catchUpHours);
  if (tooOld !== undefined) return end('skipped', tooOld);
  if (slot.claims > MOST_CLAIMS)
    return end('dead', `its edition could not be composed in ${MOST_CLAIMS} attempts`);
  const known = (ids: readonly string[]) => store.knownItems(definition.name, ids);
  const headlines = (since: string) => store.recentHeadlines(definition.name, since);
  const begun = Date.parse(now());
  const expired = () => Date.parse(now()) - begun > LOOKING_TIME;
  const composed = await composeEdition(definition, slot, { reader, known, headlines, expired });
  const { edition, items, told } = composed;
  const empty = whyEmpty(composed);
  if (empty !== undefined) return end('skipped', empty);
  const message = editionMessage(edition);
  const deliveries = definition.channels.map(({ platform, channel }) => ({
    key: deliveryKey(slot, { platform, channel }),
    definition: slot.definition,
    dueAt: slot.dueAt,
    platform,
    channel,
    message,
  }));
  const readings = edition.articles.map(({ reading }) => reading);
  await store.enqueueEdition(slot, { deliveries, readings, items }, now());
  await reader.told?.(definition.name, told);
}
