import { adapterContract } from '../../contracts/adapter-contract.ts';
import { startSlackHarness } from './slack-harness.ts';

adapterContract('Slack', startSlackHarness, {
  'posts once':
    'chat.postMessage takes no key; the outbox asks findPosted before it posts again (see connect-slack.test.ts)',
});
