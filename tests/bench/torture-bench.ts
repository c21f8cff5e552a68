import { openWeb } from '../../src/ingest/open-web.ts';
import { table } from '../eval/report.ts';
import { startLoopbackSite } from '../standins/site/loopback-site.ts';
import { torture } from '../torture/torture.ts';
import { tortureInputs } from '../torture/torture-inputs.ts';

/** Reads every hostile input as the bot does and prints what each cost: time, and how long it held everybody else up. */
export async function benchTorture(json: boolean): Promise<void> {
  const inputs = tortureInputs(300);
  // A process of its own would not be served by the main thread that is measured here.
  const site = await startLoopbackSite();
  const web = openWeb({
    allowedHosts: new Set(['hostile.example']),
    elapsed: () => performance.now(),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  });
  await web.parse('html', { html: '<p>warm</p>' });
  const results = [];
  for (const input of inputs) results.push(await torture(input, site, web));
  await web.close();
  await site.close();
  if (json) return console.log(JSON.stringify(results, null, 2));
  console.log(
    table(
      ['input', 'outcome', 'ms', 'others delayed, ms'],
      results.map(({ name, outcome, milliseconds, delay }) => [
        name,
        outcome.slice(0, 60),
        milliseconds.toFixed(0),
        delay.toFixed(0),
      ]),
    ),
  );
  console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, the inputs themselves included`);
}
