// A process of its own: a loopback server of so many feeds of 50 items each, every one on a host of its own. Half of them answer
// 304 once they were read, 5 in 100 fail, 5 in 100 are slow.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const ITEMS = 50;
const SLOW = 2_000;
const SENTENCE =
  'The council of Marlow Bay met on Monday and heard the harbour office on its plans for the quay. ';
const open = new Map<string, number>();
let mostOnOneHost = 0;
let requests = 0;
let round = 0;

function feedOf(number: number): string {
  const items = Array.from({ length: ITEMS }, (_, i) => {
    // In the second round five entries are new.
    const id = number * 1_000 + i + 5 * round;
    return `<item><guid isPermaLink="false">n${id}</guid><title>Story ${id} of the quay at Marlow Bay</title><link>http://feed${number}.example/${id}</link><pubDate>Mon, 23 Nov 2026 0${i % 10}:00:00 GMT</pubDate><description>${SENTENCE.repeat(12)}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${number}</title>${items.join('')}</channel></rss>`;
}

const server = createServer((request, response) => {
  const host = request.headers.host ?? '';
  const number = Number(/^feed(\d+)\./.exec(host)?.[1] ?? 0);
  if (request.url === '/round') {
    round++;
    return response.end();
  }
  if (request.url === '/facts') return response.end(JSON.stringify({ mostOnOneHost, requests }));
  requests++;
  const now = (open.get(host) ?? 0) + 1;
  open.set(host, now);
  mostOnOneHost = Math.max(mostOnOneHost, now);
  response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1));
  if (number % 20 === 1) return response.writeHead(500).end('broken');
  const answer = () => {
    const isStable = number % 2 === 0;
    const body = isStable && round > 0 ? undefined : feedOf(number);
    const etag = `"${createHash('sha256')
      .update(`${number} ${isStable ? 0 : round}`)
      .digest('hex')
      .slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(body ?? feedOf(number));
  };
  if (number % 20 === 3) setTimeout(answer, SLOW);
  else answer();
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
