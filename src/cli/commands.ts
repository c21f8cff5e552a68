import type { Command } from 'commander';
import { batchCommand } from './batch.ts';
import { claimsCommand } from './claims.ts';
import { digestCommand } from './digest.ts';
import { feedCommand } from './feed.ts';
import { previewCommand } from './preview.ts';
import { quotesCommand } from './quotes.ts';

/**
 * Every command of the command line, in the order of its help. A command is one file and one line here; its
 * file describes it and loads what it runs on only when it runs, so that each start pays for one command.
 */
export const commands: readonly (() => Command)[] = [
  digestCommand,
  quotesCommand,
  batchCommand,
  claimsCommand,
  feedCommand,
  previewCommand,
];
