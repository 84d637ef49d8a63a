import { createClock, type SandboxClock } from "../../../../src/sandbox/core/clock.ts";
import { createRandom } from "../../../../src/sandbox/core/random.ts";
import type { World } from "../../../../src/sandbox/core/service.ts";
import { type IssuedToken, TokenRegistry } from "../../../../src/sandbox/core/token-registry.ts";
import { type MoodChoice, Moods } from "../../../../src/sandbox/moods/moods.ts";

/** A webhook that left the sandbox. */
export interface Delivery {
  readonly atMs: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A world without a server, and what a test needs to look into it. */
export interface TestWorld extends World {
  readonly clock: SandboxClock;
  readonly deliveries: Delivery[];
  /** What the receiver of webhooks answers; by default it repeats the validation token and takes everything else. */
  receive: (url: string, body: string) => { status: number; body: string };
  /** Issues a token and answers its value. */
  token(changes?: Partial<IssuedToken>): string;
}

export const startMs = Date.parse("2026-03-02T08:00:00Z");
export const tenantId = "6f1ed0a3-8f5e-4f0e-9d58-6f4c5f1f0a11";

/** Makes a world with a manual clock. */
export function createTestWorld(
  options: {
    seed?: number;
    rows?: Record<string, number>;
    dataverse?: World["dataverse"];
    quota?: number;
    moods?: MoodChoice;
  } = {},
): TestWorld {
  const clock = createClock("manual", startMs);
  const tokens = new TokenRegistry();
  const deliveries: Delivery[] = [];
  let issued = 0;
  const world: TestWorld = {
    clock,
    tokens,
    deliveries,
    scale: { quota: options.quota ?? 1, lifetime: 1 },
    origins: {
      entra: "http://127.0.0.1:1001",
      "business-central": "http://127.0.0.1:1002",
      dataverse: "http://127.0.0.1:1003",
      graph: "http://127.0.0.1:1004",
      exact: "http://127.0.0.1:1005",
    },
    rows: options.rows ?? {},
    dataverse: options.dataverse,
    companies: 3,
    moods: new Moods(options.moods),
    random: (stream) => createRandom(options.seed ?? 1, stream),
    receive: (url) => ({ status: 200, body: new URL(url).searchParams.get("validationToken") ?? "" }),
    deliver(url, { headers = {}, body }) {
      deliveries.push({ atMs: clock.now() - startMs, url, headers, body });
      return Promise.resolve(world.receive(url, body));
    },
    token(changes = {}) {
      const value = `token-${++issued}`;
      const user = { id: "0d6c1f4e-3f7a-4c52-9d5e-5b1c7a1e2f01", email: "kim@example.com", name: "Kim" };
      tokens.issue(value, {
        issuer: "entra",
        audience: "https://api.businesscentral.dynamics.com",
        clientId: "0b1b7d2e-1111-4222-8333-444455556666",
        tenantId,
        user,
        scopes: ["user_impersonation"],
        issuedAtMs: clock.now(),
        expiresAtMs: clock.now() + 365 * 86_400_000,
        ...changes,
      });
      return value;
    },
  };
  return world;
}
