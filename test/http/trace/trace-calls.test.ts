import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Context,
  type ContextManager,
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ChainOptions, createChain } from "../../../src/http/chain.ts";
import { exactLimits } from "../support/exact-limits.ts";
import { startServer } from "../support/loopback-server.ts";
import { networkError, scripted } from "../support/scripted.ts";

/** As the one of `@opentelemetry/context-async-hooks`. */
class AsyncContext implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>();
  active(): Context {
    return this.#storage.getStore() ?? ROOT_CONTEXT;
  }
  with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    active: Context,
    work: F,
    self?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    return this.#storage.run(active, () => work.call(self, ...args));
  }
  bind<T>(_: Context, target: T): T {
    return target;
  }
  enable(): this {
    return this;
  }
  disable(): this {
    return this;
  }
}

const exporter = new InMemorySpanExporter();

beforeEach(() => {
  exporter.reset();
  context.setGlobalContextManager(new AsyncContext());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
});

afterEach(() => {
  trace.disable();
  context.disable();
});

const secret = "t0ken-that-nobody-may-see";

const options: ChainOptions = {
  random: () => 0.01,
  quota: { limits: exactLimits, subject: { app: "a", user: "u" } },
  auth: { source: { token: async () => secret, markStale: () => {} }, allowedOrigins: ["https://api.example"] },
  log: { requestIdHeader: "Client-Request-Id" },
};
const address = "https://api.example/api/v1/1/crm/Accounts?$filter=Email eq 'a@b.c'&$top=5";
const hints = { operationId: "ListAccounts", path: "/api/v1/{division}/crm/Accounts", company: "1", page: 3 };

const shown = ({ name, kind, attributes, status }: ReadableSpan) => ({ name, kind, attributes, status: status.code });
const parentOf = (span: ReadableSpan | undefined): string | undefined => span?.parentSpanContext?.spanId;

test("a span for the call and one below it for each attempt, named as the conventions for HTTP clients have it", async () => {
  const { transport } = scripted([
    networkError("ECONNRESET"),
    {
      status: 404,
      headers: { "X-RateLimit-Minutely-Remaining": "57", "X-RateLimit-Remaining": "4119", "ms-correlation-x": "c-1" },
    },
  ]);
  await createChain({ ...options, fetch: transport }).fetch(address, { hints });
  const [first, second, call] = exporter.getFinishedSpans();

  const about = {
    "erp.operation": "ListAccounts",
    "erp.company": "1",
    "erp.page": 3,
    "url.template": "/api/v1/{division}/crm/Accounts",
  };
  const http = {
    ...about,
    "http.request.method": "GET",
    "server.address": "api.example",
    "server.port": 443,
    "url.full": "https://api.example/api/v1/1/crm/Accounts?$filter=REDACTED&$top=5",
    "erp.request_id": expect.stringMatching(/^[0-9a-f-]{36}$/),
  };
  const attempt = { name: "GET /api/v1/{division}/crm/Accounts", kind: SpanKind.CLIENT, status: SpanStatusCode.ERROR };
  expect([first, second, call].map((span) => span && shown(span))).toEqual([
    {
      ...attempt,
      attributes: {
        ...http,
        "erp.attempt": 1,
        "erp.quota.left.day": 4999,
        "erp.quota.left.minute": 59,
        "error.type": "CONNECTION_FAILED",
      },
    },
    {
      ...attempt,
      attributes: {
        ...http,
        "erp.attempt": 2,
        "http.request.resend_count": 1,
        "http.response.status_code": 404,
        "erp.quota.left.day": 4119,
        "erp.quota.left.minute": 57,
        "erp.correlation_id": "c-1",
        "error.type": "404",
      },
    },
    {
      name: "ListAccounts",
      kind: SpanKind.INTERNAL,
      status: SpanStatusCode.ERROR,
      attributes: { ...about, "erp.attempts": 2, "error.type": "404" },
    },
  ]);
  expect([parentOf(first), parentOf(second), parentOf(call)]).toEqual([
    call?.spanContext().spanId,
    call?.spanContext().spanId,
    undefined,
  ]);
});

test("a call that goes well has spans without a status, below the span of whoever makes it; what is sent is below the attempt", async () => {
  const within: (string | undefined)[] = [];
  const { transport } = scripted([{ status: 200 }]);
  const { fetch } = createChain({
    ...options,
    fetch: (url, init) => {
      within.push(trace.getActiveSpan()?.spanContext().spanId);
      return transport(url, init);
    },
  });
  await trace.getTracer("test").startActiveSpan("nightly job", async (job) => {
    await fetch(address, { hints });
    job.end();
  });
  const [attempt, call, job] = exporter.getFinishedSpans();
  expect([attempt?.status.code, call?.status.code]).toEqual([SpanStatusCode.UNSET, SpanStatusCode.UNSET]);
  expect([parentOf(attempt), parentOf(call), within]).toEqual([
    call?.spanContext().spanId,
    job?.spanContext().spanId,
    [attempt?.spanContext().spanId],
  ]);
});

test("two calls at once keep their attempts apart", async () => {
  const { transport } = scripted([{ status: 503 }, { status: 503 }, { status: 200 }, { status: 200 }]);
  const { fetch } = createChain({ ...options, fetch: transport, retry: { baseDelayMs: 1 } });
  await Promise.all(["One", "Two"].map((operationId) => fetch(address, { hints: { ...hints, operationId } })));
  const spans = exporter.getFinishedSpans();
  const calls = spans.filter(({ kind }) => kind === SpanKind.INTERNAL);
  expect(calls.map(({ name, attributes }) => [name, attributes["erp.attempts"]]).sort()).toEqual([
    ["One", 2],
    ["Two", 2],
  ]);
  for (const call of calls) {
    const own = spans.filter((span) => parentOf(span) === call.spanContext().spanId);
    expect(own.map(({ attributes }) => [attributes["erp.operation"], attributes["erp.attempt"]])).toEqual([
      [call.name, 1],
      [call.name, 2],
    ]);
  }
});

test("an error that no server gave is told by its code, and no secret is anywhere", async () => {
  const server = await startServer((_, response) =>
    response.writeHead(302, { location: "https://elsewhere.example/?access_token=stolen" }).end(),
  );
  const auth = { source: { token: async () => secret, markStale: () => {} }, allowedOrigins: [server.origin] };
  await expect(
    createChain({ ...options, auth }).fetch(`${server.origin}/x?code=c0de`, { hints }),
  ).rejects.toMatchObject({ code: "ORIGIN_REFUSED" });
  await server.close();
  const spans = exporter.getFinishedSpans();
  expect(
    spans.map(({ attributes, status }) => [
      attributes["http.response.status_code"],
      attributes["error.type"],
      status.code,
    ]),
  ).toEqual([
    [302, undefined, SpanStatusCode.UNSET],
    [undefined, "ORIGIN_REFUSED", SpanStatusCode.ERROR],
  ]);
  expect(
    JSON.stringify(spans.map(({ name, attributes, events, status }) => [name, attributes, events, status])),
  ).not.toMatch(/t0ken|c0de|stolen|elsewhere|a@b/);
});

test("without an SDK, or when spans are not wanted, there are none, and nothing is lost", async () => {
  const { transport } = scripted([{ status: 200 }, { status: 200 }]);
  await createChain({ ...options, fetch: transport, log: { spans: false } }).fetch(address, { hints });
  trace.disable();
  await createChain({ ...options, fetch: transport }).fetch(address, { hints });
  expect(exporter.getFinishedSpans()).toEqual([]);
});

test("an SDK that breaks breaks no call", async () => {
  const fail = (): never => {
    throw new Error("exporter is gone");
  };
  trace.disable();
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan: fail, startActiveSpan: fail }) });
  const { transport } = scripted([{ status: 200 }]);
  expect((await createChain({ ...options, fetch: transport }).fetch(address, { hints })).status).toBe(200);
});
