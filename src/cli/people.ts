import { Command, InvalidArgumentError, Option } from 'commander';
import { addExamples } from './examples.ts';
import { workspaceOption } from './owner-option.ts';
import type { MergeOptions, SplitOptions } from './people-changes.ts';
import type { PeopleOptions } from './people-on-record.ts';

/** `people [name]`: who is on record across articles; its subcommands say who is one person and who isn't. */
export function peopleCommand(): Command {
  const command = new Command('people')
    .summary('Show who is on record, and say who is one person')
    .description(
      'Show who is quoted on record: number, name, every form of the name seen, roles with their dates, and how many quotes. ' +
        'A name, a role or a number picks; without one it shows those quoted most. merge, split and undo correct who is one person.',
    )
    .usage('[options] [name]')
    .argument('[name]', 'any form of a name, a role, or the number of a person')
    .option('--changes', 'the latest merges and splits instead')
    .addOption(
      workspaceOption('seen with what this owner has, beside what is public').default('terminal:local'),
    )
    .option('--json', 'print JSON')
    .enablePositionalOptions()
    .action(async (name: string | undefined, options: PeopleOptions) => {
      const { showChanges, showPeople } = await import('./people-on-record.ts');
      await (options.changes ? showChanges(options) : showPeople(name, options));
    });
  for (const make of [mergeCommand, splitCommand, undoCommand]) command.addCommand(make());
  return addExamples(command, [
    ['people', 'those quoted most'],
    ['people lavrov', 'everybody of that name, with their numbers'],
    ['people merge 12 7 --reason "one spelling"', 'all that 12 said was said by 7'],
    ['people split 7 --form "John Smith Jr."', 'who is called so is somebody else'],
    ['people undo 4', 'take change 4 back'],
  ]);
}

function mergeCommand(): Command {
  const command = new Command('merge')
    .summary('Say that two are one person')
    .description('Make everything that one person said the other’s: they are one. It can be taken back.')
    .argument('<from>', 'the number that goes', personNumber)
    .argument('<into>', 'the number that stays', personNumber)
    .addOption(reasonOption())
    .addOption(jsonOption())
    .action(async (from: number, into: number, options: MergeOptions) => {
      const { merge } = await import('./people-changes.ts');
      await merge(from, into, options);
    });
  return addExamples(command, [['people merge 12 7', '12 is 7']]);
}

function splitCommand(): Command {
  const command = new Command('split')
    .summary('Say that one is two people')
    .description(
      'Make what was said under one form of the name, under one role, or in one article that of a new person. It can be taken back.',
    )
    .argument('<person>', 'the number', personNumber)
    .option('--form <name or role>', 'what the other one is called, as people shows it')
    .option('--article <link or id>', 'the article in which it is somebody else')
    .addOption(workspaceOption('whose --article is meant, where several have it'))
    .addOption(reasonOption())
    .addOption(jsonOption())
    .action(async (person: number, options: SplitOptions) => {
      const { split } = await import('./people-changes.ts');
      await split(person, options);
    });
  return addExamples(command, [
    ['people split 7 --form "John Smith Jr."', 'by a form of the name'],
    ['people split 7 --article https://news.example/story', 'by an article'],
  ]);
}

function undoCommand(): Command {
  const command = new Command('undo')
    .summary('Take a merge or a split back')
    .description('Take a merge or a split back; people --changes lists them with their numbers.')
    .argument('<change>', 'the number of the change', personNumber)
    .addOption(jsonOption())
    .action(async (change: number, options: MergeOptions) => {
      const { undo } = await import('./people-changes.ts');
      await undo(change, options);
    });
  return addExamples(command, [['people undo 4', 'change 4']]);
}

function reasonOption(): Option {
  return new Option('--reason <text>', 'why, for whoever reads people --changes');
}

function jsonOption(): Option {
  return new Option('--json', 'print what was done as JSON');
}

function personNumber(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give the number, as people <name> and people --changes show it.');
}
