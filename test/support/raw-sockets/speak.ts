import { EventEmitter, once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { afterAll, onTestFinished } from "vitest";
import type { Order, Report } from "./sockets-thread.ts";

const thread = new Worker(new URL("./sockets-thread.ts", import.meta.url));
thread.unref();
const begun = once(thread, "online");
afterAll(() => thread.terminate());
const reports = new EventEmitter().setMaxListeners(0);
thread.on("message", ({ id, ...report }: Report) => reports.emit(String(id), report));
const order = (message: Order): void => thread.postMessage(message);
let connections = 0;

/** Serves on loopback until the test ends; answers the port. */
export async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await Promise.all([begun, once(server, "listening")]);
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** A connection without a client in between that could mend what is sent. */
export interface RawConnection {
  write(text: string | Uint8Array): void;
  /** Says that nothing more comes, and goes on listening. */
  finish(): void;
  /** Cuts the connection. */
  cut(): void;
  /** Reads nothing any more. */
  pause(): void;
  /** What came so far. */
  heard(): string;
  /** The next piece that comes. */
  next(): Promise<string>;
  /** All that came until the other side closed, or `ms` passed without that. @default 2000 */
  end(ms?: number): Promise<string>;
}

/** Sends bytes as they are, with CRLF for each line break of a text. */
export function speak(port: number, text: string | Uint8Array, host = "127.0.0.1"): RawConnection {
  const id = ++connections;
  let heard = "";
  let closed = false;
  const news = new EventEmitter();
  reports.on(String(id), (report: Report) => {
    if (report.what === "closed") closed = true;
    else heard += report.text;
    news.emit(report.what, report.what === "heard" ? report.text : "");
  });
  const write = (more: string | Uint8Array): void =>
    order({
      id,
      do: "write",
      bytes: typeof more === "string" ? Buffer.from(more.replaceAll("\n", "\r\n"), "latin1") : more,
    });
  order({ id, do: "connect", port, host });
  write(text);
  return {
    write,
    finish: () => order({ id, do: "finish" }),
    cut: () => order({ id, do: "destroy" }),
    pause: () => order({ id, do: "pause" }),
    heard: () => heard,
    next: async () => String((await once(news, "heard"))[0]),
    async end(ms = 2000) {
      if (!closed) await Promise.race([once(news, "closed"), wait(ms, undefined, { ref: false })]);
      order({ id, do: "destroy" });
      return heard;
    },
  };
}

/** The status of an answer; undefined when none came. */
export function statusOf(answer: string): number | undefined {
  const digits = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Unhandled rejections and errors until the test ends: each of them would have ended a process. */
export function deaths(): unknown[] {
  const seen: unknown[] = [];
  const note = (error: unknown): void => void seen.push(error);
  const events = ["unhandledRejection", "uncaughtException"];
  const before = events.map((event) => process.rawListeners(event));
  for (const event of events) process.removeAllListeners(event).on(event, note);
  onTestFinished(() => {
    for (const [index, event] of events.entries()) {
      process.removeAllListeners(event);
      for (const listener of before[index] ?? [])
        process.on(event, (...args: unknown[]) => void Reflect.apply(listener, process, args));
    }
  });
  return seen;
}
