import { createClock } from "../../../../../src/sandbox/core/clock.ts";
import { createRandom } from "../../../../../src/sandbox/core/random.ts";
import type { World } from "../../../../../src/sandbox/core/service.ts";
import { TokenRegistry } from "../../../../../src/sandbox/core/token-registry.ts";
import { type MoodChoice, Moods } from "../../../../../src/sandbox/moods/moods.ts";

/** A Tuesday in the month after a minor release. */
export const startMs = Date.UTC(2026, 6, 14, 9, 30);

/** A world on a manual clock, without servers. */
export function makeWorld(options: { seed?: number; startMs?: number; moods?: MoodChoice } = {}): World {
  const origin = "http://127.0.0.1:1";
  return {
    clock: createClock("manual", options.startMs ?? startMs),
    scale: { quota: 1, lifetime: 1 },
    origins: { entra: origin, "business-central": origin, dataverse: origin, graph: origin, exact: origin },
    tokens: new TokenRegistry(),
    rows: {},
    companies: 3,
    moods: new Moods(options.moods),
    random: (stream) => createRandom(options.seed ?? 1, stream),
    deliver: () => Promise.reject(new Error("Nothing is delivered in these tests.")),
  };
}
