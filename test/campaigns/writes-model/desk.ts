import type { DatabaseSync } from "node:sqlite";
import { hasErrorCode } from "../../../src/errors/has-error-code.ts";
import { createWrites, type Enqueued, type WriteState, type Writes } from "../../../src/writes/index.ts";
import type { SqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { deadStates } from "../../../src/writes/states/write-states.ts";
import { difference } from "./difference.ts";
import type { Command, Deed } from "./history.ts";
import type { KnownWrite, Wanted } from "./known-write.ts";
import { autoAmount, kinds, policy, settleMs } from "./made-up-api.ts";
import type { Model } from "./model.ts";
import { makeClient, type Place } from "./sender.ts";

type Enqueue = Extract<Command, { does: "enqueue" }>;
type Decide = Extract<Command, { does: "decide" }>;

/** What a person can do to a write in a state. */
const statesOf: Readonly<Record<Deed, readonly WriteState[]>> = {
  approve: ["proposed"],
  "approve stale": ["proposed"],
  "approve other": ["proposed"],
  reject: ["proposed", "approved"],
  retry: ["refused", "blocked", "person"],
  repair: ["refused", "blocked"],
  confirm: ["person"],
  giveUp: ["refused", "blocked", "person"],
};

/** Where programs store writes and a person decides about them. Who decides is honest, and looks at the service first. */
export class Desk {
  readonly by: string;
  readonly writes: Writes<DatabaseSync, Enqueued>;
  readonly store: SqliteWriteStore;
  readonly #place: Place;
  readonly #model: Model;
  /** Digests that were shown here. */
  readonly #seen = new Map<string, string>();

  readonly #hear: () => Promise<void>;

  constructor(by: string, place: Place, model: Model, hear: () => Promise<void>) {
    this.by = by;
    this.#hear = hear;
    this.#place = place;
    this.#model = model;
    this.store = place.openStore();
    const client = makeClient(place, async () => {
      throw difference("a desk sent a request");
    });
    this.writes = createWrites({
      clients: { erp: client },
      store: this.store,
      policy,
      settleMs,
      verify: false,
      notify: (notice) => model.noticed(notice),
    });
  }

  async enqueue(command: Enqueue): Promise<void> {
    const { kind, key, variant, large, priority, notBeforeMs, expiresMs } = command;
    const model = this.#model;
    const nowMs = this.#place.clock.now();
    const all = [...model.writes.values()];
    const isKeyed = kind === "order" || kind === "booking";
    const row = { ...(isKeyed && { code: `k${key}` }), name: `v${variant}`, amount: large ? 5 * autoAmount : 5 };
    const parent = command.parent === undefined ? undefined : all[command.parent % Math.max(1, all.length)];
    const wanted: Wanted = {
      body: row,
      parent: parent?.id,
      asksPerson: kind === "booking" || (kind === "order" && large),
    };
    const claim = `${kind} ${key}`;
    const holder = all.find(({ keys, state }) => keys.has(claim) && state !== undefined && !deadStates.includes(state));
    const same = holder?.wanted.get(holder.digest);
    const isSame = JSON.stringify(same) === JSON.stringify(wanted);
    const isOpen =
      parent !== undefined ||
      same?.parent !== undefined ||
      all.some((one) => one.keys.has(claim) && mayChange(one, nowMs));
    const sequence = command.sequence === undefined ? undefined : `q${command.sequence}`;
    const { verb, path } = kinds[kind];
    try {
      const body = { ...row, ...(parent && { parent: { $ref: parent.id, field: "id" } }) };
      const { id, digest, isNew } = await this.writes.enqueue("erp", verb, path, body, {
        company: "c",
        ...(kind === "setting" && { id: "s" }),
        ...(!isKeyed && { key: claim }),
        ...(sequence !== undefined && { sequence }),
        priority,
        ...(notBeforeMs !== undefined && { notBefore: nowMs + notBeforeMs }),
        ...(expiresMs !== undefined && { expiresAt: nowMs + expiresMs }),
      });
      if (!isOpen && (holder ? isNew || id !== holder.id || !isSame : !isNew))
        throw difference(`${claim} was stored as ${isNew ? "new" : id}, and there was ${holder?.id}`);
      if (!isNew) return;
      if (model.writes.has(id)) throw difference(`${id} was new twice`);
      model.writes.set(id, {
        id,
        place: all.length,
        kind,
        address: kind === "setting" ? "/c/settings(s)" : path.replace("{company}", "c"),
        keys: new Set([claim]),
        sequence,
        notBeforeMs: nowMs + (notBeforeMs ?? 0),
        expiresAtMs: expiresMs === undefined ? undefined : nowMs + expiresMs,
        wanted: new Map([[digest, wanted]]),
        approved: new Set(wanted.asksPerson ? [] : [digest]),
        digest,
        parentDigest: parent?.digest,
        state: undefined,
        attempt: 0,
        unknowns: 0,
        claims: 0,
        sendings: 0,
        requestsBefore: 0,
        claimedOnDay: undefined,
      });
    } catch (error) {
      if (hasErrorCode(error, "WRITE_INVALID") && parent?.state && deadStates.includes(parent.state)) return;
      if (!hasErrorCode(error, "WRITE_CONFLICT")) throw error;
      const mayLinger = all.some(({ keys, sendings }) => keys.has(claim) && sendings > 0);
      if (!isOpen && (holder ? isSame : !mayLinger))
        throw difference(`${claim} was refused though ${holder ? "it is the same" : "nobody has the key"}: ${error}`);
    }
  }

  /** Does what ends a write that waits for a person. */
  async settle(write: KnownWrite): Promise<void> {
    const { state } = write;
    if (state === "proposed") await this.#decide(write, "approve", undefined);
    else if (state === "refused" || state === "blocked")
      await this.#decide(write, state === "refused" ? "retry" : "giveUp", undefined);
    else if (state === "person")
      await this.#decide(write, this.#model.truthOf(write).isMade ? "confirm" : "retry", undefined);
    // What it is the cause of is told before somebody else decides.
    await this.#hear();
  }

  async see(which: number): Promise<void> {
    const all = [...this.#model.writes.values()];
    const one = all[which % Math.max(1, all.length)];
    const shown = one && (await this.writes.get(one.id));
    if (shown) this.#seen.set(shown.id, shown.digest);
  }

  async decide({ which, deed, key }: Decide): Promise<void> {
    const all = [...this.#model.writes.values()];
    const fit = all.filter(({ state }) => state !== undefined && statesOf[deed].includes(state));
    const from = fit.length > 0 && which < 9 ? fit : all;
    const write = from[which % Math.max(1, from.length)];
    if (write) await this.#decide(write, deed, key);
  }

  /** Decides about one write, and says whether that was taken. */
  async #decide(write: KnownWrite, deed: Deed, key: number | undefined): Promise<void> {
    const model = this.#model;
    const truth = model.truthOf(write);
    // Who says how it ended has looked.
    if (deed === "confirm" && !truth.isMade) return;
    if (deed === "retry" && write.state === "person" && truth.isMade) return;
    const digest = this.#digestFor(write, deed);
    const expected = this.#expect(write, deed, digest, key);
    model.deed = { id: write.id, deed, by: this.by };
    const was = { digest: write.digest, keys: [...write.keys] };
    try {
      await this.#send(write, deed, digest, key);
    } catch (error) {
      write.digest = was.digest;
      if (!hasErrorCode(error, "WRITE_CONFLICT")) throw error;
      if (expected === true) throw difference(`${deed} of ${model.name(write.id)}, ${write.state}: ${error}`);
      return;
    }
    if (expected === false)
      throw difference(`${deed} of ${model.name(write.id)} was taken, though it was ${write.state}`);
    if (deed.startsWith("approve")) write.approved.add(digest);
  }

  async #send(write: KnownWrite, deed: Deed, digest: string, key: number | undefined): Promise<void> {
    const { by } = this;
    switch (deed) {
      case "reject":
        return void (await this.writes.reject(write.id, { by, reason: "no" }));
      case "retry":
        return void (await this.writes.retry(write.id, { by }));
      case "confirm":
        return void (await this.writes.confirm(write.id, { by, record: { id: `record of ${write.id}` } }));
      case "giveUp":
        return void (await this.writes.giveUp(write.id, { by, reason: "no" }));
      case "repair":
        return this.#repair(write, key);
      default:
        return void (await this.writes.approve(write.id, { by, digest }));
    }
  }

  async #repair(write: KnownWrite, key: number | undefined): Promise<void> {
    const old = write.wanted.get(write.digest);
    const row = {
      ...old?.body,
      ...(key !== undefined && old?.body["code"] !== undefined && { code: `k${key}` }),
      name: `repaired ${write.wanted.size}`,
    };
    const { digest } = await this.writes.repair(write.id, row, { by: this.by });
    write.wanted.set(digest, { body: row, parent: undefined, asksPerson: old?.asksPerson ?? true });
    write.digest = digest;
    write.parentDigest = undefined;
    if (old?.asksPerson === false) write.approved.add(digest);
    const code = row["code"];
    if (typeof code === "string") write.keys.add(`${write.kind} ${code.slice(1)}`);
  }

  #digestFor(write: KnownWrite, deed: Deed): string {
    if (deed === "approve stale") return this.#seen.get(write.id) ?? `${write.digest}0`;
    if (deed !== "approve other") return write.digest;
    const other = [...this.#model.writes.values()].find(({ id }) => id !== write.id);
    return other?.digest ?? "";
  }

  /** Whether a decision is to be taken; undefined where the contract leaves it to the moment. */
  #expect(write: KnownWrite, deed: Deed, digest: string, key: number | undefined): boolean | undefined {
    const { state } = write;
    if (state === undefined) return undefined;
    if (deed.startsWith("approve") && digest !== write.digest) return false;
    const truth = this.#model.truthOf(write);
    // What has not been tended yet may be something else by now.
    if (mayChange(write, this.#place.clock.now()) || truth.isParentLost) return undefined;
    if (deed === "retry" && state === "person") return undefined;
    if (state === "approved" && write.unknowns > 0) return undefined;
    if (deed === "repair" && key !== undefined) return statesOf[deed].includes(state) ? undefined : false;
    return statesOf[deed].includes(state);
  }
}

function mayChange({ state, expiresAtMs = Number.POSITIVE_INFINITY }: KnownWrite, nowMs: number): boolean {
  return nowMs >= expiresAtMs && (state === "proposed" || state === "approved");
}
