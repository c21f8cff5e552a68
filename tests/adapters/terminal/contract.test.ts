import { adapterContract } from '../../contracts/adapter-contract.ts';
import { startTerminalHarness } from './terminal-harness.ts';

adapterContract('terminal', startTerminalHarness, {
  'answers by editing': 'what a terminal has shown stays',
  retries: 'a terminal takes every line at once',
  uncertain: 'a terminal loses no answer',
});
