import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { botUser, record, type StandInState } from './state.ts';

/** The gateway: what the bot receives on. */
export interface Gateway {
  /** Sends an event. It reaches a bot that is away once it resumes. */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Breaks every connection with a close code. */
  readonly drop: (code: number) => void;
  readonly close: () => void;
}

interface Frame {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number | null;
  readonly t?: string | null;
}

const NAMES = new Map([
  [1, 'HEARTBEAT'],
  [2, 'IDENTIFY'],
  [3, 'PRESENCE'],
  [6, 'RESUME'],
]);
const GUILDS = 1;

/** Serves the gateway on the sockets of an HTTP server: hello, identify, resume, heartbeats, events in order. */
export function serveGateway(server: Server, state: StandInState, url: () => string): Gateway {
  const sockets = new WebSocketServer({ server });
  const live = new Set<WebSocket>();
  const sent: Frame[] = [];
  let session = '';

  const write = (socket: WebSocket, frame: Frame) =>
    socket.send(JSON.stringify({ s: null, t: null, d: null, ...frame }));
  const dispatch = (event: string, data: unknown) => {
    const frame = { op: 0, t: event, d: data, s: sent.length + 1 };
    sent.push(frame);
    record(state, { from: 'discord', what: `gateway ${event}`, body: data });
    for (const socket of live) write(socket, frame);
  };
  const tokenFits = (data: { token?: string }) => data.token === state.token;

  const identify = (socket: WebSocket, data: { token?: string; intents?: number; compress?: boolean }) => {
    if (!tokenFits(data)) return socket.close(4004, 'Authentication failed.');
    if (data.intents !== GUILDS) return socket.close(4014, 'Disallowed intent(s).');
    if (data.compress === true) return socket.close(4002, 'The stand-in compresses nothing.');
    session = state.nextId();
    sent.length = 0;
    live.add(socket);
    dispatch('READY', {
      v: 10,
      user: botUser(state),
      session_id: session,
      resume_gateway_url: url(),
      guilds: [{ id: state.guild, unavailable: true }],
      application: { id: state.application, flags: 0 },
      shard: [0, 1],
    });
    dispatch('GUILD_CREATE', guildOf(state));
  };
  const resume = (socket: WebSocket, data: { token?: string; session_id?: string; seq?: number }) => {
    if (!tokenFits(data)) return socket.close(4004, 'Authentication failed.');
    if (data.session_id !== session) return write(socket, { op: 9, d: false });
    for (const frame of sent.slice(data.seq ?? 0)) write(socket, frame);
    live.add(socket);
    dispatch('RESUMED', {});
  };

  sockets.on('connection', (socket) => {
    write(socket, { op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('close', () => {
      live.delete(socket);
      record(state, { from: 'bot', what: 'gateway closed' });
    });
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as Frame;
      const { token: _, ...shown } = (d ?? {}) as { token?: string };
      record(state, { from: 'bot', what: `gateway ${NAMES.get(op) ?? op}`, body: op === 1 ? d : shown });
      if (op === 1) write(socket, { op: 11 });
      else if (op === 2) identify(socket, d as object);
      else if (op === 6) resume(socket, d as object);
      else if (op !== 3) socket.close(4001, 'Unknown opcode.');
    });
  });

  return {
    dispatch,
    drop: (code) => {
      for (const socket of [...live]) {
        live.delete(socket);
        socket.close(code);
      }
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function guildOf({ guild, channels }: StandInState): object {
  return {
    id: guild,
    name: 'Harbour news',
    owner_id: guild,
    unavailable: false,
    member_count: 2,
    channels: [...channels.keys()].map((id, index) => ({
      id,
      type: 0,
      name: `channel-${index}`,
      position: index,
    })),
    threads: [],
    members: [],
    roles: [],
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    preferred_locale: 'en-GB',
  };
}
