import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import axios from "axios";
import ky from "ky";
import createClient from "openapi-fetch";
import { createChain } from "../src/http/chain.ts";
import type { OperationHints } from "../src/http/operation-hints.ts";
import type { QuotaLimit } from "../src/http/quota/quota-limit.ts";
import { median } from "./median.ts";

/** Many short rounds: what else the machine does then falls on all ways alike. */
const rounds = 200;
const callsPerRound = 50;
const warmUp = 1000;

/** Limits as Exact Online has them, but out of reach. */
const limits: readonly QuotaLimit[] = [
  {
    name: "minute",
    per: ["app", "company"],
    requests: 1_000_000_000,
    windowSeconds: 60,
    window: "fixed",
    headers: {
      limit: "X-RateLimit-Minutely-Limit",
      remaining: "X-RateLimit-Minutely-Remaining",
      reset: "X-RateLimit-Minutely-Reset",
      resetUnit: "epoch-milliseconds",
    },
  },
  { name: "day", per: ["app", "company"], requests: 1_000_000_000, windowSeconds: 86_400, window: "fixed" },
  {
    name: "errors",
    per: ["app", "company", "endpoint"],
    requests: 10,
    windowSeconds: 3600,
    counts: [400, 401, 403, 404],
  },
];

const hints: OperationHints = {
  operationId: "ListCrmAccounts",
  path: "/api/v1/{division}/crm/Accounts",
  retry: "safe",
  company: "1",
  expects: "json",
};

interface Paths {
  "/api/v1/1/crm/Accounts": {
    get: {
      parameters: { query?: { $select?: string } };
      responses: { 200: { content: { "application/json": { d: unknown } } } };
    };
  };
}

/** Microseconds for one call: on the clock, and of this process's CPU, which other work on the machine disturbs less. */
interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

/** The ways to send one small GET and parse its answer. */
function contestants(base: string): Readonly<Record<string, () => Promise<unknown>>> {
  const url = `${base}/api/v1/1/crm/Accounts?$select=ID%2CCode`;
  const accept = { accept: "application/json" };
  // All of them send the same token, as they would have to.
  const token = Buffer.from("a token as long as they are, ".repeat(35)).toString("base64url");
  const headers = { ...accept, authorization: `Bearer ${token}` };
  const events = { count: 0 };
  const chain = createChain({
    auth: { source: { token: async () => token, markStale: () => {} }, allowedOrigins: [base] },
    quota: { limits, subject: { app: "app", user: "user" } },
    log: { onAttempt: () => events.count++, requestIdHeader: "client-request-id" },
  });
  const alone = createClient<Paths>({ baseUrl: base, headers });
  const chained = createClient<Paths>({
    baseUrl: base,
    headers: accept,
    fetch: (request) => chain.fetch(request, { hints }),
  });
  const params = { query: { $select: "ID,Code" } };
  return {
    "bare fetch": async () => (await fetch(url, { headers })).json(),
    "openapi-fetch alone": async () => (await alone.GET("/api/v1/1/crm/Accounts", { params })).data,
    ky: () => ky.get(url, { headers }).json(),
    axios: async () => (await axios.get<unknown>(url, { headers })).data,
    "the chain": async () => (await chain.fetch(url, { headers: accept, hints })).json(),
    "openapi-fetch through the chain": async () => (await chained.GET("/api/v1/1/crm/Accounts", { params })).data,
  };
}

/** One small GET, one after the other, against a server in another process; all ways take turns in every round. */
export async function benchHttp(): Promise<string[][]> {
  const server = spawn(process.execPath, [fileURLToPath(new URL("http-server.ts", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const [port] = await once(server.stdout, "data");
    const ways = Object.entries(contestants(`http://127.0.0.1:${String(port).trim()}`));
    const samples = new Map<string, Sample[]>(ways.map(([name]) => [name, []]));
    for (const [, send] of ways) for (let call = 0; call < warmUp; call++) await send();
    for (let round = 0; round < rounds; round++) {
      for (const [name, send] of ways) {
        const startedAt = performance.now();
        const cpuBefore = process.cpuUsage();
        for (let call = 0; call < callsPerRound; call++) await send();
        const cpu = process.cpuUsage(cpuBefore);
        samples.get(name)?.push({
          wall: ((performance.now() - startedAt) * 1000) / callsPerRound,
          cpu: (cpu.user + cpu.system) / callsPerRound,
        });
      }
    }
    // Each round is compared with its own peer, and the median is taken of the ratios.
    const against = (peer: string, own: readonly Sample[]): string => {
      const other = samples.get(peer) ?? [];
      const ratio = (of: (sample: Sample) => number): string =>
        median(own.map((sample, round) => of(sample) / of(other[round] ?? sample))).toFixed(2);
      return `${ratio(({ wall }) => wall)} (${ratio(({ cpu }) => cpu)})`;
    };
    const rows = [...samples].map(([name, own]) => [
      name,
      `${median(own.map(({ wall }) => wall)).toFixed(0)} µs (${median(own.map(({ cpu }) => cpu)).toFixed(0)} µs)`,
      against("bare fetch", own),
      against("openapi-fetch alone", own),
    ]);
    return [["one small GET", "time (of it CPU)", "× bare fetch", "× openapi-fetch"], ...rows];
  } finally {
    server.stdin.end();
  }
}
