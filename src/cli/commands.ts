import type { Command } from 'commander';
import { askCommand } from './ask.ts';
import { backupCommand } from './backup.ts';
import { batchCommand } from './batch.ts';
import { checkCommand } from './check.ts';
import { claimsCommand } from './claims.ts';
import { digestCommand } from './digest.ts';
import { exportCommand } from './export.ts';
import { feedCommand } from './feed.ts';
import { forgetCommand } from './forget.ts';
import { importCommand } from './import.ts';
import { peopleCommand } from './people.ts';
import { previewCommand } from './preview.ts';
import { quotesCommand } from './quotes.ts';
import { retentionCommand } from './retention.ts';

/**
 * Every command of the command line, in the order of its help. A command is one file and one line here; its
 * file describes it and loads what it runs on only when it runs, so that each start pays for one command.
 */
export const commands: readonly (() => Command)[] = [
  digestCommand,
  quotesCommand,
  askCommand,
  checkCommand,
  batchCommand,
  claimsCommand,
  feedCommand,
  previewCommand,
  peopleCommand,
  retentionCommand,
  forgetCommand,
  exportCommand,
  importCommand,
  backupCommand,
];
