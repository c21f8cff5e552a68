// One process that takes the load; see bench.ts.
import { benchLoad } from './load-bench.ts';

await benchLoad(process.argv.includes('--json'));
