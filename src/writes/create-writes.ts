import type { ClientCore } from "../clients/core/client-core.ts";
import type { RecordKey, WriteVerb } from "../clients/core/core-writes.ts";
import { WriteInvalid } from "../errors/write-invalid.ts";
import { WriteNotFound } from "../errors/write-not-found.ts";
import { partOf } from "../kit/hidden-part.ts";
import { valueAt } from "../kit/json-access.ts";
import { unknownName } from "../kit/meant.ts";
import { tell } from "../kit/tell.ts";
import { noticeOf, notKeptNotice } from "./notice-of.ts";
import { checkPaths, checkPolicy } from "./policy/check-policy.ts";
import { type EnqueueOptions, isScalar } from "./prepare/enqueue-options.ts";
import { prepareWrite } from "./prepare/prepare-write.ts";
import { Worker, workOn, workOnce } from "./send/worker.ts";
import type { NewWrite, Write } from "./store/write-record.ts";
import type { Decision, StateTold, Stored, WriteStore } from "./store/write-store.ts";
import { tellNotKept } from "./verify/tell-not-kept.ts";
import type { WriteBody, Writes, WritesOptions } from "./writes.ts";

/** Rows that are read at a time. */
const pageRows = 500;

const dayMs = 86_400_000;
/** The least and the most of each number: a lease that ends before a request is sent sends nothing, nor does a timer of weeks. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  inFlight: [1, 1000],
  pollMs: [1, dayMs],
  leaseMs: [100, dayMs],
  settleMs: [0, dayMs],
};

/** Every option by its name, which the compiler holds against them. */
const names: Readonly<Record<keyof WritesOptions<unknown, Stored>, true>> = {
  clients: true,
  store: true,
  policy: true,
  notify: true,
  onFailure: true,
  inFlight: true,
  pollMs: true,
  leaseMs: true,
  settleMs: true,
  verify: true,
};

/** @throws {WriteInvalid} for an option that there is not: a misspelt policy must not be none in silence */
function checkNames(options: object): void {
  const strange = unknownName(Object.keys(options), Object.keys(names));
  if (strange !== undefined)
    throw new WriteInvalid(`createWrites has no option ${strange}: it takes ${Object.keys(names).join(", ")}.`);
}

/** @throws {WriteInvalid} for the first option that is no whole number, or out of its range */
function checkNumbers(options: object): void {
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = valueAt(options, name);
    if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most))
      continue;
    throw new WriteInvalid(`${name} is no whole number from ${least} to ${most}.`);
  }
}

function isCoreMaker(value: unknown): value is () => Promise<ClientCore> {
  return typeof value === "function";
}

/**
 * What makes the core of each client, which is asked what the spec says.
 *
 * @throws {WriteInvalid} when one is no client of this package
 */
function coresOf(clients: Readonly<Record<string, object>>): (service: string) => Promise<ClientCore> {
  const makers = new Map(
    Object.entries(clients).map(([service, client]) => {
      const make = partOf(client, "client-core");
      if (isCoreMaker(make)) return [service, make];
      throw new WriteInvalid(
        `clients.${service} is none that this package made: give one of erp-openapi/exact-online or its like.`,
      );
    }),
  );
  return async (service) => {
    const make = makers.get(service);
    if (make) return make();
    throw new WriteInvalid(`There is no client ${service}: clients has ${[...makers.keys()].join(", ") || "none"}.`);
  };
}

/** A transaction that a caller gave, where an `await` may stand in it. */
function demandTransaction<Within, Told extends Stored>(store: WriteStore<Within, Told>, within: unknown): Within {
  if (store.isSynchronous)
    throw new WriteInvalid(
      "within a transaction of SQLite nothing may wait, or other code gets into it. Before BEGIN: const write = await writes.prepare(…); within it: write.enqueue(database).",
    );
  if (store.isTransaction(within)) return within;
  throw new WriteInvalid("within is nothing that this store runs a transaction on: give the client that began it.");
}

/** The key of a write with the values of its new body: fields that only the key brought stay. A text is the store's to keep. */
function keptKey(key: RecordKey | undefined, body: WriteBody = {}): RecordKey | undefined {
  if (!key) return undefined;
  const given = Object.keys(key).flatMap((name) => {
    const value = body[name];
    return isScalar(value) ? [[name, value] as const] : [];
  });
  return { ...key, ...Object.fromEntries(given) };
}

/**
 * Keeps writes until they happened: stored with your own rows, approved where the policy asks for it, sent once, and
 * looked for when nobody knows how they ended.
 *
 * @example
 * ```ts
 * import { Pool } from "pg";
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * import { createWrites } from "erp-openapi/writes";
 * import { postgresWriteStore } from "erp-openapi/writes/postgres";
 * const pool = new Pool({ connectionString: process.env["DATABASE_URL"], connectionTimeoutMillis: 5000 });
 * pool.on("error", (error) => console.error(error.message));
 * const store = postgresWriteStore({ pool, keys: { current: process.env["ERP_OPENAPI_KEY"] ?? "" } });
 * await store.createSchema();
 * const writes = createWrites({ clients: { exact: createExactOnlineClient({ country: "nl", auth }) }, store });
 * const transaction = await pool.connect();
 * await transaction.query("BEGIN");
 * const body = { OrderedBy: "b6a1f2ce-0000-4000-8000-000000000001", SalesOrderLines: [] };
 * const { id, state } = await writes.enqueue("exact", "create", "/api/v1/{division}/salesorder/SalesOrders", body, {
 *   division: division(123456), key: { YourRef: "shop-17" }, within: transaction,
 * });
 * await transaction.query("COMMIT");
 * console.log(id, state);
 * await writes.runOnce();
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {WriteInvalid} when the policy has a rule that is none, an option is unknown or out of its range, or a client is
 *   none of this package
 */
export function createWrites<Within, Told extends Stored>(options: WritesOptions<Within, Told>): Writes<Within, Told> {
  const { clients, store, policy = [], notify, onFailure } = options;
  const { inFlight = 4, pollMs = 1000, leaseMs = 30_000, settleMs, verify = true } = options;
  checkNames(options);
  checkNumbers(options);
  const services = Object.keys(clients);
  checkPolicy(policy, services);
  const coreOf = coresOf(clients);
  let checked: Promise<void> | undefined;

  const prepared = async (
    service: string,
    verb: WriteVerb,
    path: string,
    body: WriteBody | undefined,
    given: EnqueueOptions,
  ): Promise<NewWrite> => {
    const { writes: core } = await coreOf(service);
    await (checked ??= checkPaths(policy, services, coreOf));
    return prepareWrite(core, policy, settleMs, { service, verb, path, body, options: given }, verify);
  };
  const told = ({ id, state }: StateTold): void => {
    const notice = noticeOf(id, state);
    if (notice) void tell(notify, notice);
  };
  const decide = async (id: string, decision: Decision): Promise<Write> => {
    if (typeof decision.by !== "string" || decision.by.trim() === "")
      throw new WriteInvalid("by says who decides, and is kept with the decision: give a name.");
    return store.decide(id, decision, told);
  };
  const makeWorker = (): Worker =>
    new Worker({
      store: tellNotKept(store, (id, notKept) => void tell(notify, notKeptNotice(id, notKept))),
      services,
      coreOf,
      leaseMs,
      inFlight,
      pollMs,
      told,
    });

  return {
    async enqueue(service, verb, path, body, options) {
      const { within, ...given } = options ?? {};
      const write = await prepared(service, verb, path, body, given);
      if (within !== undefined) {
        const answer: Stored = store.enqueueWithin(demandTransaction(store, within), write);
        return answer;
      }
      const stored = await store.enqueue(write);
      if (stored.isNew) told(stored);
      return stored;
    },
    async prepare(service, verb, path, body, given) {
      const write = await prepared(service, verb, path, body, given);
      return { enqueue: (within) => store.enqueueWithin(within, write) };
    },
    async preview(service, verb, path, body, { look, signal, ...given }) {
      // Loaded when somebody asks: a worker sends without it.
      const { previewWrite } = await import("./preview/preview-write.ts");
      const said = { service, verb, path, body, options: given };
      return previewWrite(await coreOf(service), policy, said, {
        ...(look !== undefined && { look }),
        ...(signal && { signal }),
      });
    },
    async run(given) {
      const { signal }: { signal?: AbortSignal } = given ?? {};
      if (!(signal instanceof AbortSignal))
        throw new WriteInvalid(
          "run works until its signal ends it: give { signal }. runOnce works off what is due, and ends by itself.",
        );
      await workOn(makeWorker(), pollMs, signal, (error) => void tell(onFailure, error));
    },
    runOnce: ({ signal } = {}) => workOnce(makeWorker(), signal),
    approve: (id, { by, digest }) => decide(id, { kind: "approve", by, digest }),
    reject: (id, { by, reason }) => decide(id, { kind: "reject", by, reason }),
    retry: (id, { by }) => decide(id, { kind: "retry", by }),
    confirm: (id, { by, record }) => decide(id, { kind: "confirm", by, record }),
    giveUp: (id, { by, reason }) => decide(id, { kind: "give-up", by, reason }),
    async repair(id, body, { by, key }) {
      const known = await store.get(id);
      if (!known) throw new WriteNotFound(id);
      const { arguments: values, ifMatch, original, verify: isRead, isSealed } = known.content;
      if (isSealed)
        throw new WriteInvalid(
          `Write ${id} is sealed under a key that the store was not given, its arguments too: give it up, and enqueue another one.`,
        );
      const kept = key ?? keptKey(known.content.key, body);
      const write = await prepared(known.service, known.verb, known.path, body, {
        ...values,
        ...(ifMatch !== undefined && { ifMatch }),
        // What was read then is another record by now where that is what the write was refused for.
        ...(original !== undefined && { original: "read" as const }),
        ...(isRead !== undefined && { verify: isRead }),
        ...(kept !== undefined && { key: kept }),
      });
      return decide(id, { kind: "repair", by, write });
    },
    get: (id) => store.get(id),
    async *list(query = {}) {
      const { limit = Number.POSITIVE_INFINITY } = query;
      let left = limit;
      for (let after = query.after; left > 0; ) {
        const page = await store.list({
          ...query,
          ...(after !== undefined && { after }),
          limit: Math.min(pageRows, left),
        });
        yield* page;
        left -= page.length;
        after = page.at(-1)?.id;
        if (after === undefined) return;
      }
    },
    async *events({ after, id } = {}) {
      for (let from = after; ; ) {
        const page = await store.events(from, pageRows, id);
        yield* page;
        from = page.at(-1)?.token;
        if (from === undefined) return;
      }
    },
  };
}
