import type { Fate } from "./history.ts";
import type { PlayedClock } from "./played-clock.ts";

export type Row = Readonly<Record<string, unknown>>;

/** A request that writes, as the service keeps it. */
export interface Received {
  readonly writeId: string;
  readonly method: string;
  readonly path: string;
  readonly body: Row;
  readonly atMs: number;
  readonly fate: Fate;
  /** `pending`: it lies around, and is done later. */
  work: "never" | "pending" | "done";
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
const page = (status: number): Response =>
  new Response("<!DOCTYPE html><html><body>Somebody in between</body></html>", {
    status,
    headers: { "content-type": "text/html" },
  });
const failed = (status: number, code: string, message: string): Response => json(status, { error: { code, message } });

function broken(code: string, syscall: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
}

/** A body of which only the beginning comes. */
function halfBody(): ReadableStream<Uint8Array> {
  let isBegun = false;
  return new ReadableStream({
    pull(controller) {
      if (isBegun) controller.error(broken("ECONNRESET", "read"));
      else controller.enqueue(new TextEncoder().encode('{"id":'));
      isBegun = true;
    },
  });
}

/** A service in memory that takes the same key twice: that there are no two is for the writers to see to. */
export class MadeUpService {
  readonly received: Received[] = [];
  readonly rows = new Map<string, Row[]>();
  readonly #clock: PlayedClock;
  readonly #fates: Fate[];
  readonly #failedLooks: Set<number>;
  readonly #worked: (request: Received) => void;
  #looks = 0;
  #isHonest = false;

  /** @param worked told of each request just before it changes anything */
  constructor(
    clock: PlayedClock,
    fates: readonly Fate[],
    failedLooks: readonly number[],
    worked: (request: Received) => void,
  ) {
    this.#clock = clock;
    this.#fates = [...fates];
    this.#failedLooks = new Set(failedLooks);
    this.#worked = worked;
  }

  /** From now on it does what it is asked for, and says so. */
  calmDown(): void {
    this.#isHonest = true;
  }

  /** Takes a request, and answers how its answer comes: the service may have done it before, or do it later. */
  receive(request: { url: URL; method: string; body: Row; writeId: string }): { answer(): Response } {
    const { url, method, body, writeId } = request;
    const path = decodeURIComponent(url.pathname);
    if (method === "GET") return this.#look(path, url.searchParams.get("$filter"));
    const planned = this.#isHonest ? undefined : this.#fates.shift();
    const fate: Fate = planned ?? { answer: "done", workMs: 0 };
    const work = fate.workMs === undefined ? "never" : "pending";
    const received: Received = { writeId, method, path, body, atMs: this.#clock.now(), fate, work };
    this.received.push(received);
    if (fate.workMs === 0) this.#work(received);
    else if (fate.workMs !== undefined) this.#clock.after(fate.workMs, () => this.#work(received));
    return { answer: () => this.#answerTo(received) };
  }

  #work(request: Received): void {
    this.#worked(request);
    request.work = "done";
    const rows = this.rows.get(request.path) ?? [];
    this.rows.set(request.path, rows);
    if (request.method === "PATCH") rows.length = 0;
    rows.push({ ...request.body, id: this.#idOf(request) });
  }

  #idOf({ writeId }: Received): string {
    return `record of ${writeId}`;
  }

  #look(path: string, filter: string | null): { answer(): Response } {
    const isFailed = !this.#isHonest && this.#failedLooks.has(this.#looks++);
    const code = filter?.match(/^code eq '(.*)'$/)?.[1];
    const found = (this.rows.get(path) ?? []).filter((row) => code === undefined || row["code"] === code);
    return {
      answer: () => {
        if (isFailed) throw broken("ECONNRESET", "read");
        return json(200, { value: found });
      },
    };
  }

  #answerTo(request: Received): Response {
    const { fate, method, body } = request;
    const status = method === "PATCH" ? 200 : 201;
    switch (fate.answer) {
      case "done":
        return json(status, { ...body, id: this.#idOf(request) });
      case "done, cut":
        return new Response(halfBody(), { status, headers: { "content-type": "application/json" } });
      case "refused":
        return failed(400, "BadRequest", "The name is missing.");
      case "refused 500":
        return failed(500, "Application_DialogException", "The period is closed.");
      case "limit":
        return failed(429, "TooManyRequests", "Too many requests.");
      case "unreached":
        throw broken("ECONNREFUSED", "connect");
      case "cut":
        throw broken("ECONNRESET", "read");
      case "page":
        return page(200);
      case "page 502":
        return page(502);
      case "page 503":
        return page(503);
      case "busy 503":
        return failed(503, "ServiceUnavailable", "The service is unavailable.");
      case "failed 500":
        return failed(500, "InternalServerError", "An error has occurred.");
      case "error 200":
        return failed(200, "InternalServerError", "An error has occurred.");
      case "empty 202":
        return new Response(null, { status: 202 });
    }
  }
}
