import { timingSafeEqual } from "node:crypto";
import type { RequestListener } from "node:http";
import type { HonoRequest } from "hono";
import { isErpError } from "../../errors/erp-error.ts";
import { valueAt } from "../../kit/json-access.ts";
import { toNodeListener } from "../../kit/node-listener/to-node-listener.ts";
import type { Moods } from "../moods/moods.ts";
import type { SandboxClock } from "./clock.ts";
import type { FaultTable } from "./fault-table.ts";
import type { RequestLog } from "./request-log.ts";
import { type EndpointMethod, ServiceRouter } from "./service-router.ts";

/** What other processes may steer. */
export interface Controlled {
  readonly clock: SandboxClock;
  readonly faults: FaultTable;
  readonly log: RequestLog;
  readonly moods: Moods;
  /** What the services let others do, by path; each takes the request's JSON. */
  readonly commands: Readonly<Record<string, (body: unknown) => unknown>>;
  readonly signal: AbortSignal;
}

/** A waiting client asks again after this time, before anything on the way gives the connection up. */
const longestPollMs = 20_000;

/**
 * Clock, faults and request log over loopback. A caller proves itself by the random key in `x-sandbox-key`;
 * the Host header must name this very listener, so that no web page reaches it through a DNS name of its own.
 */
export function serveControl(controlled: Controlled, key: string, port: number): RequestListener {
  const { clock, faults, log, moods, commands, signal } = controlled;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const router = new ServiceRouter();
  const { app } = router;

  app.use(async ({ req }, next) => {
    if (!hosts.includes(req.header("host") ?? "")) return refuse(403, "The Host header names another server.");
    if (!sameText(req.header("x-sandbox-key") ?? "", key))
      return refuse(401, "The header x-sandbox-key lacks the key of this sandbox.");
    return next();
  });

  const on = (method: EndpointMethod, path: string, answer: (body: unknown, request: HonoRequest) => unknown): void =>
    void router.on(method, path, async ({ req }) => {
      const text = await req.text();
      return Response.json(await answer(text === "" ? undefined : JSON.parse(text), req));
    });

  on("GET", "/clock", () => ({ nowMs: clock.now() }));
  on("POST", "/clock/advance", (body) => {
    clock.advance(numberIn(body, "ms"));
    return { nowMs: clock.now() };
  });
  on("POST", "/clock/wait", async (body) => {
    const untilMs = numberIn(body, "untilMs");
    const end = AbortSignal.any([signal, AbortSignal.timeout(longestPollMs)]);
    await clock.sleep(untilMs - clock.now(), end).catch(() => undefined);
    return { nowMs: clock.now(), reached: clock.now() >= untilMs };
  });
  on("GET", "/faults", () => faults.list());
  on("POST", "/faults", (body) => ({ id: faults.add(body) }));
  on("DELETE", "/faults", (_body, request) => {
    const id = request.query("id");
    if (id !== undefined) return { removed: faults.remove(id) };
    faults.clear();
    return { removed: true };
  });
  on("GET", "/moods", () => moods.list());
  on("GET", "/log", (_body, request) => log.entries(Number(request.query("afterId") ?? 0)));
  on("DELETE", "/log", () => {
    log.clear();
    return {};
  });
  for (const [path, command] of Object.entries(commands)) on("POST", path, command);

  const known = app.routes.flatMap(({ method, path }) => (method === "ALL" ? [] : [`${method} ${path}`])).join(", ");
  app.notFound(({ req }) => refuse(404, `There is no ${req.method} ${req.path}; there are ${known}.`));
  app.onError((error) => {
    if (isErpError(error))
      return Response.json({ error: { code: error.code, message: error.message } }, { status: 400 });
    return refuse(error instanceof RangeError || error instanceof SyntaxError ? 400 : 500, error.message);
  });
  return toNodeListener(async (request, { url }) => router.handle(request, url), { maxBodyBytes: 65_536 });
}

function numberIn(body: unknown, field: string): number {
  const value: unknown = valueAt(body, field);
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
