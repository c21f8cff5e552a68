import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../src/main.ts');

/** `src/main.ts` as a process of its own. */
export interface BotProcess {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves once the output holds a text; rejects where the process ends without. */
  readonly says: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
}

/** Starts it in a folder, with these variables and none of ours. Without `input` its standard input stays open. */
export function startBotProcess(
  folder: string,
  environment: Readonly<Record<string, string>>,
  input?: string,
): BotProcess {
  const child = spawn(process.execPath, [main], { cwd: folder, env: { ...environment } });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  const look = () => {
    for (const check of [...waiting]) check();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    look();
  });
  child.stdin.on('error', () => {});
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    says: (text) =>
      new Promise((done, fail) => {
        const check = () => {
          if (!`${stdout}${stderr}`.includes(text)) return;
          waiting.delete(check);
          done();
        };
        waiting.add(check);
        void ended.then(() => fail(new Error(`it ended without "${text}":\n${stdout}${stderr}`)));
        check();
      }),
  };
}
