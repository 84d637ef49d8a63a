import type { RequestListener, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type NodeExchange, toNodeListener } from "../../kit/node-listener/to-node-listener.ts";
import { applyFault, type Ending } from "./apply-fault.ts";
import type { InnerEffect } from "./fault-rule.ts";
import type { FaultTable } from "./fault-table.ts";
import type { RequestLog } from "./request-log.ts";
import type { LateService, SandboxService, World } from "./service.ts";
import type { ServiceName } from "./service-names.ts";

/** What stands between the sockets of a sandbox and its services. */
export interface Serving {
  readonly world: World;
  readonly faults: FaultTable;
  readonly log: RequestLog;
  readonly signal: AbortSignal;
}

/** Longer bodies are answered with 413. The vendors take more (350 MB, fact 110), which a test needs no memory for. */
const maxBodyBytes = 33_554_432;

/** Makes the listener of one service: sandbox time in `Date`, faults, the request log. */
export function serveService(
  name: ServiceName,
  service: SandboxService | LateService,
  serving: Serving,
): RequestListener {
  const { world, faults, log, signal } = serving;
  const context = { tokens: world.tokens, now: () => world.clock.now(), signal };

  const answer = async (request: Request, exchange: NodeExchange): Promise<Response | undefined> => {
    const { url, outgoing, bodyFailure } = exchange;
    const startedAt = performance.now();
    const atMs = world.clock.now();
    const { method } = request;
    let defect: string | undefined;
    const failed = (error: unknown): Response => {
      defect = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return new Response(`The sandbox itself failed at ${method} ${url.pathname}: ${defect}\n`, {
        status: 500,
        headers: { "content-type": "text/plain; charset=utf-8" },
      });
    };
    const found = typeof service === "function" ? service() : service;
    // What cannot be loaded says so to everybody who asks.
    const known = found instanceof Promise ? await found.catch((error: unknown) => unmade(() => failed(error))) : found;
    const operation = known.operationOf(method, url);
    const work = async (effect?: InnerEffect, whole: Request = request): Promise<Response> => {
      try {
        return await known.handle(whole, url, effect);
      } catch (error) {
        // Who sent no whole body is to blame, and gets its answer from the listener: this is for the log.
        const failure = bodyFailure();
        if (failure !== undefined) return new Response(null, { status: failure === "too-long" ? 413 : 400 });
        return failed(error);
      }
    };
    const struck = faults.strike({ service: name, operation, method, path: url.pathname });
    const note = (sinceMs: number, arrivedAtMs: number, status: number, late?: true): void =>
      log.add({
        atMs: arrivedAtMs,
        service: name,
        ...(operation !== undefined && { operation }),
        method,
        url,
        status,
        durationMs: performance.now() - sinceMs,
        ...(struck && { fault: struck.id }),
        ...(late && { late }),
        ...(defect !== undefined && { defect }),
      });
    const afterwards = async (whole: Request): Promise<void> => {
      const begunAt = performance.now();
      const begunAtMs = world.clock.now();
      const { status } = await work(undefined, whole);
      note(begunAt, begunAtMs, status, true);
    };
    const ending: Ending = struck
      ? await applyFault(struck.effect, request, { now: work, afterwards }, context)
      : { response: await work() };
    note(startedAt, atMs, ending === "cut" ? 0 : ending.response.status);
    outgoing.setHeader("Date", new Date(world.clock.now()).toUTCString());
    return end(ending, outgoing, signal);
  };

  return toNodeListener(answer, {
    maxBodyBytes,
    // A wait that the end of the sandbox cut short is no failure.
    onError: (error) => signal.aborted || console.error(error),
  });
}

/** In the place of a service that could not be made. */
const unmade = (handle: () => Response): SandboxService => ({ handle, operationOf: () => undefined });

/** Ends a call; what a response cannot say, cutting and pausing, is done at the socket. */
async function end(ending: Ending, outgoing: ServerResponse, signal: AbortSignal): Promise<Response | undefined> {
  if (ending === "cut") {
    outgoing.destroy();
    return undefined;
  }
  if (!("firstBytes" in ending || "cutAfterHalf" in ending)) return ending.response;
  const { response } = ending;
  const body = Buffer.from(await response.arrayBuffer());
  const first = "firstBytes" in ending ? ending.firstBytes : Math.floor(body.length / 2);
  outgoing.writeHead(response.status, [...response.headers.entries(), ["content-length", String(body.length)]].flat());
  outgoing.flushHeaders();
  await new Promise<void>((resolve) => outgoing.write(body.subarray(0, first), () => resolve()));
  if ("cutAfterHalf" in ending) {
    outgoing.destroy();
    return undefined;
  }
  await wait(ending.pauseMs, undefined, { signal });
  outgoing.end(body.subarray(first));
  return undefined;
}
