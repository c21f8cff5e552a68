/** What makes entries of lines. */
export interface LineGatherer {
  /** Takes the next line. */
  readonly line: (line: string) => void;
  /** The lines so far came together: what waits for more of them is complete. */
  readonly flush: () => void;
  /** There are no more lines. */
  readonly end: () => void;
}

/** What a gatherer is told. */
export interface GathererParts {
  /** Whether a line is a command that lacks its text: then the lines below are taken as it, up to a single dot. */
  readonly lacksText: (line: string) => boolean;
  /** Whether a line begins with a command that there is. */
  readonly isCommand: (line: string) => boolean;
  /** Told that a text is awaited. */
  readonly onAwait: () => void;
  /** Told each entry: a command with all of its lines, a number, or whatever else was typed. */
  readonly onEntry: (entry: string) => void;
}

/**
 * Makes entries of lines, so that an article of many paragraphs can be pasted: lines that came together with a
 * command and are none themselves belong to it.
 */
export function createLineGatherer({ lacksText, isCommand, onAwait, onEntry }: GathererParts): LineGatherer {
  let pending: string[] = [];
  let awaiting = false;
  const flush = (): void => {
    if (awaiting || pending.length === 0) return;
    const entry = pending.join('\n').trimEnd();
    pending = [];
    onEntry(entry);
  };
  const close = (): void => {
    awaiting = false;
    flush();
  };
  const begin = (line: string): void => {
    close();
    pending = [line];
    awaiting = lacksText(line);
    if (awaiting) onAwait();
  };
  return {
    line(line) {
      if (awaiting && line.trim() === '.') close();
      else if (isCommand(line)) begin(line);
      else if (awaiting) pending.push(line);
      else if (line.startsWith('/') || /^\s*\d{1,3}\s*$/.test(line)) begin(line);
      else if (pending.length > 0) pending.push(line);
      else if (line.trim() !== '') onEntry(line);
    },
    flush,
    end: close,
  };
}
