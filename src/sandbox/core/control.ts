import { timingSafeEqual } from "node:crypto";
import type { RequestListener } from "node:http";
import { isErpError } from "../../errors/erp-error.ts";
import { toNodeListener } from "../../kit/node-listener/to-node-listener.ts";
import type { SandboxClock } from "./clock.ts";
import type { FaultTable } from "./fault-table.ts";
import type { RequestLog } from "./request-log.ts";

/** What other processes may steer. */
export interface Controlled {
  readonly clock: SandboxClock;
  readonly faults: FaultTable;
  readonly log: RequestLog;
  readonly signal: AbortSignal;
}

type Route = (body: unknown, url: URL) => unknown;

/** A waiting client asks again after this time, before anything on the way gives the connection up. */
const longestPollMs = 20_000;

/**
 * Clock, faults and request log over loopback. A caller proves itself by the random key in `x-sandbox-key`;
 * the Host header must name this very listener, so that no web page reaches it through a DNS name of its own.
 */
export function serveControl(controlled: Controlled, key: string, port: number): RequestListener {
  const { clock, faults, log, signal } = controlled;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];

  const routes: Readonly<Record<string, Route>> = {
    "GET /clock": () => ({ nowMs: clock.now() }),
    "POST /clock/advance": (body) => {
      clock.advance(numberIn(body, "ms"));
      return { nowMs: clock.now() };
    },
    "POST /clock/wait": async (body) => {
      const untilMs = numberIn(body, "untilMs");
      const end = AbortSignal.any([signal, AbortSignal.timeout(longestPollMs)]);
      await clock.sleep(untilMs - clock.now(), end).catch(() => undefined);
      return { nowMs: clock.now(), reached: clock.now() >= untilMs };
    },
    "GET /faults": () => faults.list(),
    "POST /faults": (body) => ({ id: faults.add(body) }),
    "DELETE /faults": (_body, url) => {
      const id = url.searchParams.get("id");
      if (id !== null) return { removed: faults.remove(id) };
      faults.clear();
      return { removed: true };
    },
    "GET /log": (_body, url) => log.entries(Number(url.searchParams.get("afterId") ?? 0)),
    "DELETE /log": () => {
      log.clear();
      return {};
    },
  };

  const answer = async (request: Request): Promise<Response> => {
    if (!hosts.includes(request.headers.get("host") ?? "")) return refuse(403, "The Host header names another server.");
    if (!sameText(request.headers.get("x-sandbox-key") ?? "", key))
      return refuse(401, "The header x-sandbox-key lacks the key of this sandbox.");
    const url = new URL(request.url);
    const name = `${request.method} ${url.pathname}`;
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
    if (!route) return refuse(404, `There is no ${name}; there are ${Object.keys(routes).join(", ")}.`);
    try {
      const text = await request.text();
      return Response.json(await route(text === "" ? undefined : JSON.parse(text), url));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (isErpError(error)) return Response.json({ error: { code: error.code, message } }, { status: 400 });
      if (error instanceof RangeError || error instanceof SyntaxError) return refuse(400, message);
      return refuse(500, message);
    }
  };

  return toNodeListener(answer, { maxBodyBytes: 65_536 });
}

function numberIn(body: unknown, field: string): number {
  const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, field) : undefined;
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new RangeError(`The body must be JSON with the number ${field}.`);
  return value;
}

function refuse(status: number, message: string): Response {
  return Response.json({ error: { code: "SANDBOX_CONTROL_REFUSED", message } }, { status });
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
