// Global set-up of the tests: a PostgreSQL server for all of them, started when the first one asks for it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { type StartedPostgres, startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the server is asked for; see `sharedPostgres`. */
    readonly postgresOnDemand: string;
  }
}

/** Answers on loopback, at the first request, with the server's URL or the reason why there is none. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<StartedPostgres> | undefined;
  const desk = createServer(async (_, response) => {
    started ??= startPostgres();
    const answer = await started.then(
      ({ url }) => ({ url }),
      ({ message }: Error) => ({ missing: message }),
    );
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  project.provide('postgresOnDemand', `http://127.0.0.1:${(desk.address() as { port: number }).port}`);
  return async () => {
    desk.closeAllConnections();
    desk.close();
    await started?.then(
      (server) => server.close(),
      () => undefined,
    );
  };
}
