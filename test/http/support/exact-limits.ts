import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";

/** The limits of Exact Online as its spec has them (facts 28 to 32). */
export const exactLimits: readonly QuotaLimit[] = [
  {
    name: "minute",
    per: ["app", "company"],
    requests: 60,
    windowSeconds: 60,
    window: "fixed",
    headers: {
      limit: "X-RateLimit-Minutely-Limit",
      remaining: "X-RateLimit-Minutely-Remaining",
      reset: "X-RateLimit-Minutely-Reset",
      resetUnit: "epoch-milliseconds",
    },
  },
  {
    name: "day",
    per: ["app", "company"],
    requests: 5000,
    windowSeconds: 86_400,
    window: "fixed",
    headers: {
      limit: "X-RateLimit-Limit",
      remaining: "X-RateLimit-Remaining",
      reset: "X-RateLimit-Reset",
      resetUnit: "epoch-milliseconds",
    },
  },
  {
    name: "errors",
    per: ["app", "user", "company", "endpoint"],
    requests: 10,
    windowSeconds: 3600,
    counts: [400, 401, 403, 404],
  },
];

/** The limits of Business Central's web services (facts 108, 114). */
export const businessCentralLimits: readonly QuotaLimit[] = [
  { name: "requests", per: ["user"], requests: 6000, windowSeconds: 300, window: "sliding" },
  { name: "connections", per: ["user"], concurrent: 5, queued: 95 },
];

/** Service protection of Dataverse (facts 169, 170). */
export const dataverseLimits: readonly QuotaLimit[] = [
  {
    name: "requests",
    per: ["user"],
    requests: 6000,
    windowSeconds: 300,
    window: "sliding",
    headers: { remaining: "x-ms-ratelimit-burst-remaining-xrm-requests" },
  },
  { name: "connections", per: ["user"], concurrent: 52 },
];
