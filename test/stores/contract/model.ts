import fc from "fast-check";
import { expect, test } from "vitest";
import type { JournalEntry, Lease, TokenStore } from "../../../src/oauth/token-store.ts";
import { sampleGrant, sampleIntent, startMs } from "../samples.ts";
import { handClock, type MakeStore, withStore } from "../store-under-test.ts";

const account = "exact:me";
const owners = ["a", "b"];

/** A store of one account in the plainest words, to hold the real ones against. */
class Model {
  generations = 0;
  token: string | undefined;
  fences = 0;
  holder: { owner: string; untilMs: number } | undefined;
  journal: JournalEntry[] = [];

  newest(): number {
    return this.token === undefined ? 0 : this.generations;
  }

  holds(lease: Lease): boolean {
    return this.fences === lease.fence && this.holder?.owner === lease.owner;
  }
}

interface World {
  readonly model: Model;
  readonly store: TokenStore;
  readonly clock: ReturnType<typeof handClock>;
  readonly leases: Lease[];
  count: number;
}

type Step =
  | { readonly do: "commit"; readonly offset: number }
  | { readonly do: "acquire"; readonly owner: string; readonly ttlMs: number }
  | { readonly do: "renew" | "release"; readonly lease: number }
  | { readonly do: "intend"; readonly lease: number; readonly offset: number; readonly deadlineMs: number }
  | { readonly do: "settle"; readonly entry: number }
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "forget" };

const back = fc.nat({ max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("commit" as const), offset: fc.constantFrom(0, 0, 0, -1, 1) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("acquire" as const),
      owner: fc.constantFrom(...owners),
      ttlMs: fc.constantFrom(10, 100),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("renew" as const, "release" as const), lease: back }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("intend" as const),
      lease: back,
      offset: fc.constantFrom(0, 0, 0, -1),
      deadlineMs: fc.constantFrom(5, 50),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("settle" as const), entry: back }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(1, 9, 10, 50, 100) }) },
  { weight: 1, arbitrary: fc.constant({ do: "forget" as const }) },
);

async function run(world: World, chosen: Step): Promise<void> {
  const { model, store, clock, leases } = world;
  const nowMs = clock.now();
  const name = `${++world.count}`;
  if (chosen.do === "wait") clock.advance(chosen.ms);
  if (chosen.do === "forget") {
    await store.forget(account);
    Object.assign(model, { token: undefined, holder: undefined, journal: [] });
  }
  if (chosen.do === "commit") {
    const expected = model.newest() + chosen.offset;
    const wins = expected === model.newest();
    const result = await store.commit(account, expected, sampleGrant(name));
    if (wins) Object.assign(model, { token: name, generations: model.generations + 1 });
    const current =
      model.token === undefined ? undefined : { generation: model.generations, grant: sampleGrant(model.token) };
    expect(result).toEqual(wins ? { committed: true, generation: model.generations } : { committed: false, current });
  }
  if (chosen.do === "acquire") {
    const { owner, ttlMs } = chosen;
    const free = !model.holder || model.holder.owner === owner || model.holder.untilMs <= nowMs;
    if (free) Object.assign(model, { fences: model.fences + 1, holder: { owner, untilMs: nowMs + ttlMs } });
    const lease = await store.acquireLease(account, owner, ttlMs);
    expect(lease).toEqual(free ? { account, owner, fence: model.fences, expiresAtMs: nowMs + ttlMs } : undefined);
    if (lease) leases.unshift(lease);
  }
  if (chosen.do === "settle") {
    const entry = model.journal.at(-1 - chosen.entry);
    if (!entry) return;
    await store.settleIntent(account, entry.intent.id, { kind: "unknown", reason: name });
    if (!entry.outcome)
      model.journal = model.journal.map((other) =>
        other === entry ? { ...entry, outcome: { kind: "unknown", reason: name }, settledAtMs: nowMs } : other,
      );
  }
  if (chosen.do !== "renew" && chosen.do !== "release" && chosen.do !== "intend") return;
  const lease = leases[chosen.lease];
  if (!lease) return;
  const holds = model.holds(lease);
  if (chosen.do === "renew") {
    if (holds) model.holder = { owner: lease.owner, untilMs: nowMs + 100 };
    expect(await store.renewLease(lease, 100)).toEqual(holds ? { ...lease, expiresAtMs: nowMs + 100 } : undefined);
  }
  if (chosen.do === "release") {
    if (holds) model.holder = undefined;
    await store.releaseLease(lease);
  }
  if (chosen.do === "intend") {
    const intent = sampleIntent(lease, name, {
      generation: Math.max(0, model.newest() + chosen.offset),
      deadlineMs: nowMs + chosen.deadlineMs,
    });
    const inFlight = model.journal.some(
      (entry) => !entry.outcome && entry.intent.generation === intent.generation && entry.intent.deadlineMs > nowMs,
    );
    const allowed = holds && (model.holder?.untilMs ?? 0) > nowMs && intent.generation === model.newest() && !inFlight;
    if (allowed) model.journal.push({ intent });
    expect(await store.recordIntent(lease, intent)).toBe(allowed);
  }
}

export function modelRules(make: MakeStore): void {
  test("any sequence of calls answers what the plain model answers", { timeout: 120_000 }, () =>
    withStore(make, async ({ open }) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 19 }), async (steps) => {
          const clock = handClock();
          const store = open({ now: clock.now });
          await store.forget(account);
          const before = await store.acquireLease(account, "z", 1);
          if (before) await store.releaseLease(before);
          const model = new Model();
          model.fences = before?.fence ?? 0;
          model.generations = await generations(store);
          const world: World = { model, store, clock, leases: [], count: 0 };
          for (const next of steps) {
            await run(world, next);
            const seen = open();
            const grant =
              model.token === undefined
                ? undefined
                : { generation: model.generations, grant: sampleGrant(model.token) };
            expect(await seen.read(account)).toEqual(grant);
            expect(await seen.journal(account)).toEqual(model.journal);
          }
        }),
        { numRuns: 40, seed: startMs % 2 ** 31 },
      );
    }),
  );
}

/** How many commits there were: the number of a commit that is forgotten at once. */
async function generations(store: TokenStore): Promise<number> {
  const result = await store.commit(account, 0, sampleGrant("count"));
  await store.forget(account);
  if (!result.committed) throw new Error("the account was not empty");
  return result.generation;
}
