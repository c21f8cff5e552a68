import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What a run of the command line left behind. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run is set up. */
export interface CliSetup {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Leaves standard input open after `input`, as a terminal does. */
  readonly keepInputOpen?: boolean;
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
  /** Called when something is first printed. */
  readonly onOutput?: (child: ReturnType<typeof spawn>) => void;
}

/** Runs `verbatim` as a process of its own. */
export function runCli(parameters: readonly string[], setup: CliSetup = {}): Promise<CliRun> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), ...parameters], {
    env: { ...inherited, ...setup.environment },
  });
  return new Promise((done, fail) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (stdout === '') setup.onOutput?.(child);
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    // A refusal may come before the input was read to its end.
    child.stdin.on('error', () => {});
    child.on('error', fail).on('close', (code) => done({ code, stdout, stderr }));
    setup.onStart?.(child);
    child.stdin.write(setup.input ?? '');
    if (setup.keepInputOpen !== true) child.stdin.end();
  });
}

/** Calls `use` with an empty folder that is removed afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-cli-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
