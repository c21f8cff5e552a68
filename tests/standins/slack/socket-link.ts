import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './check-message.ts';
import type { Workspace } from './workspace.ts';

/** What came back for an envelope, and after how long. */
export interface Acknowledgement {
  readonly payload: Json | undefined;
  readonly afterMs: number;
}

/** The sockets of Socket Mode, from Slack's end. */
export interface SocketLink {
  /** A one-time address for a socket. */
  readonly open: (origin: string) => string;
  /** How many sockets are open and greeted. */
  readonly connected: () => number;
  /**
   * Sends an envelope and resolves with its acknowledgement. Rejects where nobody listens, or where none came in
   * time: that is what people see as "operation_timeout".
   */
  readonly send: (type: string, payload: object) => Promise<Acknowledgement>;
  /** Asks every socket to connect anew, as Slack does routinely. */
  readonly refresh: () => void;
  /** Cuts every socket off without a word. */
  readonly cut: () => void;
  /** Envelopes acknowledged too late or never. */
  readonly late: readonly string[];
  readonly end: () => void;
}

/** Accepts sockets at `/link?ticket=…` of a server, and hands out envelopes. */
export function createSocketLink(
  server: Server,
  workspace: Workspace,
  acknowledgeMs: number,
  record: (direction: 'sent' | 'received', what: string, body: unknown) => void,
): SocketLink {
  const accepting = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const sockets = new Set<WebSocket>();
  const pending = new Map<string, (payload: Json | undefined) => void>();
  const late: string[] = [];
  let count = 0;

  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', 'http://standin').searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      return;
    }
    accepting.handleUpgrade(request, socket, head, (opened) => {
      sockets.add(opened);
      opened.on('close', () => {
        sockets.delete(opened);
        workspace.changed();
      });
      opened.on('message', (data) => {
        const { envelope_id: id, payload } = JSON.parse(String(data)) as {
          envelope_id: string;
          payload?: Json;
        };
        record('received', 'acknowledgement', { id, ...(payload === undefined ? {} : { payload }) });
        const acknowledge = pending.get(id);
        if (acknowledge === undefined) late.push(id);
        else acknowledge(payload);
      });
      opened.send(JSON.stringify({ type: 'hello', num_connections: sockets.size }));
      workspace.changed();
    });
  });

  return {
    open(origin) {
      const ticket = `ticket-${++count}`;
      tickets.add(ticket);
      return `${origin}/link?ticket=${ticket}`;
    },
    connected: () => sockets.size,
    send(type, payload) {
      const [socket] = sockets;
      if (socket === undefined) return Promise.reject(new Error('dispatch_failed: no socket is open'));
      const id = `envelope-${++count}`;
      const sentAt = performance.now();
      record('sent', type, payload);
      return new Promise((resolve, reject) => {
        const deadline = setTimeout(() => {
          pending.delete(id);
          late.push(id);
          reject(new Error(`operation_timeout: ${type} was not acknowledged within ${acknowledgeMs} ms`));
        }, acknowledgeMs);
        pending.set(id, (answer) => {
          clearTimeout(deadline);
          pending.delete(id);
          resolve({ payload: answer, afterMs: performance.now() - sentAt });
        });
        socket.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true }));
      });
    },
    refresh() {
      for (const socket of sockets)
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    cut() {
      for (const socket of sockets) socket.terminate();
    },
    late,
    end() {
      for (const socket of sockets) socket.terminate();
      accepting.close();
    },
  };
}
