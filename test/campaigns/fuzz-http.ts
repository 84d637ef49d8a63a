import fc from "fast-check";
import { isErpError } from "../../src/errors/erp-error.ts";
import { readClaimsChallenge } from "../../src/http/auth/claims-challenge.ts";
import { pinOrigin, readAllowedOrigins } from "../../src/http/auth/origin.ts";
import { redirectTarget } from "../../src/http/auth/redirect.ts";
import { Attempt } from "../../src/http/call.ts";
import { readCorrelationId } from "../../src/http/errors/correlation-id.ts";
import { toApiError } from "../../src/http/errors/to-api-error.ts";
import { redactUrl } from "../../src/http/log/redact.ts";
import { feed } from "../../src/http/quota/feed.ts";
import { keyLimits, type QuotaLimit } from "../../src/http/quota/quota-limit.ts";
import type { QuotaRecord } from "../../src/http/quota/quota-record.ts";
import { parseCount, parseReset } from "../../src/http/quota/reset-header.ts";
import { take } from "../../src/http/quota/take.ts";
import { parseHttpDate, parseRetryAfter } from "../../src/http/retry/retry-after.ts";
import { retryTiming } from "../../src/http/retry/retry-timing.ts";
import { decodeQuotaRecord } from "../../src/stores/quota/quota-codec.ts";
import { exactLimits } from "../http/support/exact-limits.ts";

/** Something that reads what comes from outside, with what must hold of any input. */
interface Target {
  readonly name: string;
  readonly property: () => fc.IProperty<unknown[]>;
}

const nowMs = Date.UTC(2026, 0, 5, 10, 0, 20);
const dayMs = 86_400_000;
/** Longest that any header may stop us: the rest of a day's window, with the bounds of the clocks. */
const longestPauseMs = dayMs + 200_000;
const secret = "s3cr3t-value";

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Numbers as headers have them, near the values that matter and far from them. */
const number = fc.oneof(
  fc.integer({ min: -5, max: 70 }).map(String),
  fc.integer().map(String),
  fc.double().map(String),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String),
  fc.integer({ min: -dayMs, max: 2 * dayMs }).map((offset) => String(nowMs + offset)),
  fc.integer({ min: -dayMs, max: 2 * dayMs }).map((offset) => String(Math.floor((nowMs + offset) / 1000))),
);
const date = fc.oneof(
  fc.integer({ min: -2 * dayMs, max: 2 * dayMs }).map((offset) => new Date(nowMs + offset).toUTCString()),
  fc.date({ noInvalidDate: true }).map((value) => value.toUTCString()),
  fc.tuple(fc.constantFrom("Mon, ", "Sunday, ", "Tue "), fc.string()).map((parts) => parts.join("")),
);
const value = fc.option(fc.oneof({ weight: 4, arbitrary: number }, { weight: 2, arbitrary: date }, fc.string()), {
  freq: 4,
});

/** Headers with whatever values can stand in one. */
function headersOf(values: Readonly<Record<string, string | null>>): Headers {
  const headers = new Headers();
  for (const [name, text] of Object.entries(values))
    if (text !== null && /^[\x20-\x7e]*$/.test(text)) headers.set(name, text);
  return headers;
}

const answer = fc.record({
  date: value,
  "retry-after": value,
  "X-RateLimit-Limit": value,
  "X-RateLimit-Remaining": value,
  "X-RateLimit-Reset": value,
  "X-RateLimit-Minutely-Limit": value,
  "X-RateLimit-Minutely-Remaining": value,
  "X-RateLimit-Minutely-Reset": value,
});

const errorBody = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.json(),
  fc
    .record(
      {
        error: fc.oneof(
          fc.string(),
          fc.record({ code: fc.jsonValue(), message: fc.jsonValue() }, { requiredKeys: [] }),
        ),
        error_description: fc.string(),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body)),
  fc
    .tuple(
      fc.string({ maxLength: 30 }),
      fc.constantFrom("<html>", "<?xml?>", "{", "[", "\uFEFF{", '{"error":{"code":"a","message":"'),
    )
    .map(([tail, head]) => head + tail),
);

const hosts = fc.constantFrom(
  "api.example",
  "evil.example",
  "api.example.evil.example",
  "user@api.example",
  "api.example@evil.example",
  "API.example",
  "api.example:443",
  "api.example:8443",
  "[::1]",
  "api。example",
  "",
);
const address = fc.oneof(
  fc.string(),
  fc.webUrl(),
  fc
    .tuple(
      fc.constantFrom(
        "https://",
        "http://",
        "//",
        "\\\\",
        "https:\\",
        "/",
        "",
        "javascript:",
        "https:///",
        " https://",
        "https:/\t/",
      ),
      hosts,
      fc.constantFrom("", "/", "\\", "?", "#", "/x/../..", ":0", "%2f"),
      fc.string({ maxLength: 10 }),
    )
    .map((parts) => parts.join("")),
);

const allowed = readAllowedOrigins(["https://api.example", "http://[::1]:80"]);
const attempt = new Attempt(
  {
    method: "GET",
    url: "https://api.example/x",
    headers: {},
    body: undefined,
    replayable: true,
    signal: undefined,
    hints: {},
    retryClass: "safe",
    startedAtMs: nowMs,
    deadlineAtMs: Infinity,
  },
  { number: 1, url: "https://api.example/x", reauthorized: false, claims: undefined },
);

const storedRecord = JSON.stringify({
  version: 1,
  slots: [
    [1, 2],
    [3, 4],
  ],
  window: { endMs: nowMs, taken: 6, foreign: 7, edge: 8, confirmed: true },
  limit: 9,
  blockedUntilMs: 10.5,
  blindRefusals: 11,
  skew: [-12, 13],
  inFlight: [["id", 14]],
  holds: { a: { count: 15, expiresAtMs: 16 } },
  expiresAtMs: nowMs,
});

/** Every number of a record, wherever it stands. */
function numbersOf(node: unknown): number[] {
  if (typeof node === "number") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(numbersOf) : [];
}

/** Feeds the ledger answers with any headers at all, and takes a request after each of them. */
function runLedger(
  limits: readonly QuotaLimit[],
  answers: readonly {
    readonly status: number;
    readonly values: Readonly<Record<string, string | null>>;
    readonly gapMs: number;
  }[],
): void {
  const { limits: keyed } = keyLimits(limits, { app: "a" });
  let records: readonly (QuotaRecord | undefined)[] = keyed.map(() => undefined);
  let atMs = nowMs;
  for (const [index, { status, values, gapMs }] of answers.entries()) {
    const id = String(index);
    const taken = take(keyed, records, { id, nowMs: atMs, priority: "normal", reservedShare: 0.1, leaseMs: 1000 });
    records = taken.records;
    if (!taken.result.granted) {
      const waitMs = taken.result.retryAtMs - atMs;
      demand(waitMs > 0 && waitMs <= longestPauseMs, `a header stops everybody for ${waitMs} ms`);
    }
    const countedIn = taken.result.granted ? taken.result.countedIn : {};
    records = feed(keyed, records, {
      id,
      countedIn,
      sentAtMs: atMs,
      receivedAtMs: atMs + gapMs,
      answer: { status, headers: headersOf(values) },
    }).records;
    atMs += gapMs;
    demand(numbersOf(records).every(Number.isFinite), "a record holds a number that is none");
    demand(
      JSON.stringify(JSON.parse(JSON.stringify(records))) === JSON.stringify(records),
      "a record is no plain JSON",
    );
  }
}

const targets: readonly Target[] = [
  {
    name: "Retry-After, dates, resets and counts",
    property: () =>
      fc.property(
        value,
        value,
        fc.constantFrom("epoch-milliseconds", "epoch-seconds", "seconds"),
        (text, other, unit) => {
          const waitMs = parseRetryAfter(text, other, nowMs);
          demand(waitMs === undefined || (Number.isFinite(waitMs) && waitMs >= 0), "a wait is no wait");
          const resetMs = parseReset(text, unit, nowMs);
          demand(resetMs === undefined || (Number.isFinite(resetMs) && resetMs > 0), "a reset is no moment");
          const count = parseCount(text);
          demand(count === undefined || (Number.isInteger(count) && count >= 0), "a count is no count");
          const atMs = parseHttpDate(text);
          demand(atMs === undefined || Number.isFinite(atMs), "a date is no moment");
        },
      ),
  },
  {
    name: "the delay before a retry",
    property: () =>
      fc.property(
        answer,
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom(429, 500, 503),
        (values, attempts, random, status) => {
          const timing = retryTiming({
            attempts,
            random,
            nowMs,
            limits: exactLimits,
            response: { status, headers: headersOf(values) },
          });
          demand(
            "tooLongMs" in timing ? timing.tooLongMs > 90_000 : timing.delayMs >= 0 && timing.delayMs <= 91_000,
            `a delay is out of bounds: ${JSON.stringify(timing)}`,
          );
        },
      ),
  },
  {
    name: "the ledger, whatever headers come",
    property: () =>
      fc.property(
        fc.array(
          fc.record({
            status: fc.constantFrom(200, 200, 200, 404, 429, 500),
            values: answer,
            gapMs: fc.integer({ min: 1, max: 90_000 }),
          }),
          { maxLength: 6 },
        ),
        (answers) => runLedger(exactLimits, answers),
      ),
  },
  {
    name: "error bodies and what identifies an answer",
    property: () =>
      fc.property(errorBody, fc.integer({ min: 300, max: 599 }), value, (text, status, header) => {
        const headers = headersOf({ reason: header, "x-request-id": header, "retry-after": header });
        const error = toApiError(
          new Response(null, { status, headers }),
          { operation: "o", method: "GET", path: "/x", attempts: 1 },
          { text, nowMs },
        );
        demand((error.vendorCode?.length ?? 1) <= 120 && (error.vendorMessage?.length ?? 1) <= 500, "an error is long");
        demand(
          error.vendorCode !== "" && error.vendorMessage !== "" && !error.message.includes("\n"),
          "an error says nothing, or too much",
        );
        demand(/^\S*$/.test(readCorrelationId(headers) ?? ""), "an id has spaces");
      }),
  },
  {
    name: "claims challenges",
    property: () =>
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.base64String(),
            fc.constantFrom(
              "Bearer",
              "error=insufficient_claims",
              'error="insufficient_claims"',
              "claims=",
              'claims="',
              '"',
              ",",
              "e30=",
            ),
          ),
        ),
        (parts) => {
          const claims = readClaimsChallenge(parts.join(" "));
          demand(claims === undefined || claims.trimStart().startsWith("{"), "claims are no object");
        },
      ),
  },
  {
    name: "links and redirects: the token stays with its origins",
    property: () =>
      fc.property(address, (text) => {
        const headers = headersOf({ location: text });
        const target = redirectTarget(new Response(null, { status: 302, headers }), "https://api.example/x");
        if (target === undefined) return;
        try {
          pinOrigin(target, allowed, attempt, "redirect");
        } catch (error) {
          if (isErpError(error)) return;
          throw error;
        }
        const { origin, username, password } = new URL(target);
        demand(
          ["https://api.example", "http://[::1]"].includes(origin) && username === "" && password === "",
          `the token would go to ${target}`,
        );
      }),
  },
  {
    name: "what a log line shows of an address",
    property: () =>
      fc.property(address, fc.string(), fc.string(), (start, name, noise) => {
        demand(
          !redactUrl(
            `https://api.example/x?q${encodeURIComponent(name)}=${secret}${encodeURIComponent(noise)}#${secret}`,
          ).includes(secret),
          "a value is shown",
        );
        demand(!redactUrl(`${start}?$filter=${secret}`).includes(secret), `a filter is shown after ${start}`);
        demand(
          !redactUrl(`https://user:${secret}@api.example/${encodeURIComponent(noise)}`).includes(secret),
          "a password is shown",
        );
      }),
  },
  {
    name: "what a database says a ledger's record is",
    property: () =>
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .tuple(fc.nat(storedRecord.length), fc.nat(20), fc.oneof(fc.string(), fc.json()))
            .map(([at, length, text]) => storedRecord.slice(0, at) + text + storedRecord.slice(at + length)),
        ),
        (text) => {
          const record = decodeQuotaRecord(text);
          if (!record) return;
          const { limits } = keyLimits(exactLimits, { app: "a" });
          const taken = take(
            limits,
            limits.map(() => record),
            { id: "1", nowMs, priority: "normal", reservedShare: 0.1, leaseMs: 1000 },
          );
          demand(numbersOf(taken.records).every(Number.isFinite), "a record holds a number that is none");
        },
      ),
  },
];

/** What a campaign did. */
export interface FuzzReport {
  readonly target: string;
  readonly inputs: number;
  readonly durationMs: number;
}

/**
 * Throws generated input at everything of `src/http` that reads what comes from outside. The first input that breaks
 * a promise ends the campaign with an error that shows it.
 *
 * @param inputs how many in all
 * @param seed the same seed gives the same inputs
 */
export function fuzzHttp(inputs = 1_000_000, seed = 20_260_302): FuzzReport[] {
  const each = Math.ceil(inputs / targets.length);
  return targets.map(({ name, property }) => {
    const startedAtMs = performance.now();
    fc.assert(property(), { numRuns: each, seed });
    return { target: name, inputs: each, durationMs: Math.round(performance.now() - startedAtMs) };
  });
}
