import { createHash } from "node:crypto";
import type { World } from "../core/service.ts";
import { EntraRefusal } from "./refusals.ts";

const windowMs = 5 * 60_000;
/** The real number is nobody's knowledge; clients that keep their tokens never come near this one. */
const permitted = 100;
const kept = 10_000;

/** Refuses a client that sends the same token request over and over instead of keeping the answer (fact 159). */
export class LoopGuard {
  readonly #seen = new Map<string, number[]>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  check(path: string, form: URLSearchParams): void {
    const fields = [...form].filter(([name]) => name !== "client_assertion").map(([name, value]) => `${name}=${value}`);
    const fingerprint = createHash("sha256")
      .update([path, ...fields.sort()].join("\n"))
      .digest("base64");
    const nowMs = this.#world.clock.now();
    const recent = (this.#seen.get(fingerprint) ?? []).filter((atMs) => nowMs - atMs < windowMs);
    recent.push(nowMs);
    // Deleted first, so that the map's order is that of the last use.
    this.#seen.delete(fingerprint);
    this.#seen.set(fingerprint, recent);
    for (const old of this.#seen.keys()) if (this.#seen.size > kept) this.#seen.delete(old);
    if (recent.length > permitted * this.#world.scale.quota)
      throw new EntraRefusal("requestLoop", `${recent.length} times in 5 minutes`);
  }
}
