import { API, type Project } from 'typescript/unstable/sync';

/** A TypeScript project as its own compiler reads it; `close` ends the compiler. */
export interface OpenProgram {
  readonly project: Project;
  readonly close: () => void;
}

/**
 * Opens the project of a `tsconfig.json` (absolute path). `planted` maps absolute paths to texts read in place of
 * what the disk holds.
 *
 * @throws Error where the compiler finds no project there.
 */
export function openProgram(config: string, planted: ReadonlyMap<string, string> = new Map()): OpenProgram {
  const api = new API({ fs: { readFile: (path) => planted.get(path) } });
  const project = api.updateSnapshot({ openProjects: [config] }).getProjects()[0];
  if (project === undefined) {
    api.close();
    throw new Error(`no project at ${config}: is it a tsconfig.json?`);
  }
  return { project, close: () => api.close() };
}
