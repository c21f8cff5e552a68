import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWeb, type Web } from '../../../src/ingest/open-web.ts';

/** What a site answers a path with. */
export interface SiteAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** One request as it arrived. */
export interface SiteRequest {
  /** Host without port, and path: `news.example/a`. */
  readonly page: string;
  readonly headers: IncomingHttpHeaders;
}

/** A real HTTP server on loopback that plays any number of sites. */
export interface LoopbackSite {
  readonly port: number;
  readonly requests: readonly SiteRequest[];
  /** By host and path; `*` answers what nothing else does. May be changed while it runs. */
  readonly pages: Map<string, SiteAnswer | ((request: IncomingMessage, response: ServerResponse) => void)>;
  /** The address of a page: `http://news.example:PORT/a`. */
  readonly at: (page: string) => string;
  /** A web in which these hosts are allowed and every name leads here. */
  readonly web: (...hosts: string[]) => Web;
  readonly close: () => Promise<void>;
}

/** Starts the server; every web it gave out is closed with it. */
export async function startLoopbackSite(
  pages: Readonly<
    Record<string, SiteAnswer | ((request: IncomingMessage, response: ServerResponse) => void)>
  > = {},
): Promise<LoopbackSite> {
  const known = new Map(Object.entries(pages));
  const requests: SiteRequest[] = [];
  const webs: Web[] = [];
  const server = createServer((request, response) => {
    const page = `${request.headers.host?.replace(/:\d+$/, '')}${request.url}`;
    requests.push({ page, headers: request.headers });
    const answer = known.get(page) ?? known.get('*') ?? { status: 404, body: 'nothing here' };
    if (typeof answer === 'function') return answer(request, response);
    response.writeHead(answer.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      ...answer.headers,
    });
    response.end(answer.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    pages: known,
    at: (page) => page.replace(/^([^/]+)/, `http://$1:${port}`),
    web: (...hosts) => {
      const web = openWeb({
        allowedHosts: new Set(hosts),
        contact: 'https://bot.example/about',
        elapsed: () => performance.now(),
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      });
      webs.push(web);
      return web;
    },
    async close() {
      for (const web of webs) await web.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** An invented story as a page of `sentences` sentences, with what else stands in its head. */
export function storyPage(headline: string, sentences = 14, head = ''): string {
  const story = Array.from(
    { length: Math.ceil(sentences / 2) },
    (_, index) =>
      `<p>The council of Marlow Bay met for hour ${index + 1} and heard the harbour office on berth number ${index + 4}. ` +
      `“We will repair the quay before winter,” said Ada Quill, the harbour master, on Monday.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${headline}</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${story.join('')}</article></body></html>`;
}
