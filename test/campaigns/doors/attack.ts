import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { createRandom } from "../../../src/sandbox/core/random.ts";
import type { Door, GoodRequest } from "./door.ts";
import { type Malformed, malform } from "./malform.ts";

const atOnce = 64;
const between = 500;

interface Heard {
  readonly socket: Socket;
  text: string;
}

function open(port: number): Heard {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  const heard: Heard = { socket, text: "" };
  // Enough to see the status; a flood's answers are not kept.
  socket.on("data", (piece) => (heard.text = (heard.text + piece.toString("latin1")).slice(0, 200)));
  socket.on("error", () => undefined).on("end", () => socket.end());
  return heard;
}

function closed({ socket }: Heard, ms: number): Promise<void> {
  return socket.closed ? Promise.resolve() : firstOf(socket, ["close"], ms);
}

const statusOf = ({ text }: Heard): number | undefined => {
  const digits = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};
const bytesOf = (text: string): Buffer => Buffer.from(text.replaceAll("\n", "\r\n"), "latin1");

/** Whether a request is answered as it should be, within half a minute. */
export async function isAnswered({ port, text, status }: GoodRequest): Promise<boolean> {
  const heard = open(port);
  heard.socket.write(bytesOf(text));
  await closed(heard, 30_000);
  heard.socket.destroy();
  return statusOf(heard) === status;
}

async function send(port: number, { pieces, ending }: Malformed, patienceMs: number): Promise<string> {
  const heard = open(port);
  const answered = firstOf(heard.socket, ["data", "close"], patienceMs);
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) await wait(5);
    await written(heard, piece);
  }
  if (ending === "half-close") heard.socket.end();
  if (ending === "cut") await wait(2);
  else await answered;
  heard.socket.destroy();
  return String(statusOf(heard) ?? "none");
}

/** Waits for the first of some events, or that long. */
function firstOf(socket: Socket, events: readonly string[], ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const event of events) socket.off(event, end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    for (const event of events) socket.once(event, end);
  });
}

/** Waits until the system has taken the bytes, or the connection is gone. */
function written({ socket }: Heard, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => (socket.destroyed ? resolve() : socket.write(bytes, () => resolve())));
}

/** What came of the malformed requests. */
export interface Answers {
  /** How often each status was the answer. */
  readonly statuses: Map<string, number>;
  /** Good requests in between, and those of them that were answered well. */
  asked: number;
  answered: number;
}

/** How malformed requests are sent. */
export interface Attack {
  readonly requests: number;
  readonly seed: number;
  /** How long an answer is waited for; many get none, because more is to come. */
  readonly patienceMs: number;
  readonly goesOn: () => boolean;
  readonly answers: Answers;
}

/** Sends malformed requests, many at once, and a good one after each few hundred. Stops when the door is gone. */
export async function sendMalformed(
  door: Door,
  { requests, seed, patienceMs, goesOn, answers }: Attack,
): Promise<void> {
  const random = createRandom(seed, "doors");
  for (let sent = 0; sent < requests && goesOn(); ) {
    const some = Math.min(between, requests - sent);
    sent += some;
    let left = some;
    const one = async (): Promise<void> => {
      while (left-- > 0 && goesOn()) {
        const status = await send(random.pick(door.ports), malform(random, door.paths), patienceMs);
        answers.statuses.set(status, (answers.statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
    answers.asked++;
    if (goesOn() && (await isAnswered(door.good))) answers.answered++;
  }
}

/** Sends well-formed requests one behind the other on a few connections, without waiting for answers. */
export async function flood({ flood: { port, text, count } }: Door, share: number): Promise<void> {
  const connections = 16;
  const each = Math.ceil((count * share) / connections);
  const request = bytesOf(text);
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const heard = open(port);
      for (let sent = 0; sent < each && !heard.socket.destroyed; sent++)
        if (!heard.socket.write(request)) await firstOf(heard.socket, ["drain", "close"], 30_000);
      heard.socket.end();
      await closed(heard, 30_000);
      heard.socket.destroy();
    }),
  );
}

/** Streams a body of that many MiB, as fast as it is taken; answers how much was taken before the door had enough. */
export async function sendEndless({ endless }: Door, megabytes: number): Promise<number> {
  if (!endless) return 0;
  const heard = open(endless.port);
  heard.socket.write(bytesOf(endless.head));
  const piece = Buffer.concat([Buffer.from("100000\r\n"), Buffer.alloc(1_048_576, "x"), Buffer.from("\r\n")]);
  let taken = 0;
  const gone = closed(heard, 30_000);
  for (; taken < megabytes && !heard.socket.destroyed; taken++) await Promise.race([written(heard, piece), gone]);
  heard.socket.destroy();
  return taken;
}

/** Connections on which nothing is asked; the answer closes them. */
export function holdIdle({ good: { port } }: Door, count: number): () => void {
  const held = Array.from({ length: count }, () => open(port));
  return () => {
    for (const { socket } of held) socket.destroy();
  };
}
