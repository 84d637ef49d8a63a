import type { PlainDatabase } from "./database.ts";
import type { OutboxJob } from "./job.ts";
import { type Expected, type Planned, paths, unitOf } from "./plan.ts";
import { readRecords, type SeenRecord } from "./records.ts";
import { readWitness } from "./witness.ts";

/** What is wrong in the end; each in words. */
export interface Faults {
  /** Records that are there more than once. */
  readonly doubles: readonly string[];
  /** Writes whose work is not there. */
  readonly lost: readonly string[];
  /** Work that nobody wanted, or that is not the last. */
  readonly unwanted: readonly string[];
  /** Writes that the service did before what stands in front of them in their sequence. */
  readonly outOfOrder: readonly string[];
  /** Writes that did not come to their end, and rows of the shop or the store without the other. */
  readonly unsettled: readonly string[];
  /** More a day than the cap. */
  readonly overCap: readonly string[];
}

interface StoredWrite {
  readonly state: string;
  readonly place: number;
  /** What a person who looks for the reason wants to see. */
  readonly more: string;
}

const endOf: Readonly<Record<Expected, readonly string[]>> = {
  once: ["done"],
  passed: ["done"],
  last: ["done"],
  gone: ["done"],
  never: ["rejected", "expired"],
};

async function readStored(database: PlainDatabase): Promise<ReadonlyMap<string, StoredWrite>> {
  const rows = await database.rows(`SELECT * FROM ${database.table("erp_write")}`);
  return new Map(
    rows.map((row) => [
      String(row["id"]),
      {
        state: String(row["state"]),
        place: Number(row["place"]),
        more: ["id", "attempt", "tries", "not_before_ms", "until_ms", "settle_at_ms", "changed_ms"]
          .map((name) => `${name} ${String(row[name])}`)
          .join(", "),
      },
    ]),
  );
}

/** Sequences whose records the service numbers. */
function judgeOrder(
  planned: readonly Planned[],
  placeOf: (marker: string) => number,
  records: ReadonlyMap<string, readonly SeenRecord[]>,
): string[] {
  const wrong: string[] = [];
  const sequences = Map.groupBy(planned, ({ expected, options }) => (expected === "once" && options.sequence) || "");
  for (const [sequence, writes] of sequences) {
    if (sequence === "") continue;
    const made = writes
      .flatMap(({ marker }) =>
        (records.get(marker) ?? []).map(({ order }) => ({ marker, order, place: placeOf(marker) })),
      )
      .sort((one, other) => one.place - other.place);
    for (const [at, { marker, order }] of made.entries()) {
      const before = made[at - 1];
      if (before && before.order > order) wrong.push(`${sequence}: ${marker} before ${before.marker}`);
    }
  }
  return wrong;
}

async function judgeCap(database: PlainDatabase, { capPerDay }: OutboxJob): Promise<string[]> {
  const days = new Map<number, number>();
  const begun = new Set<string>();
  for (const { id, state, path, atMs } of await readWitness(database)) {
    if (path !== paths.costcenters || state !== "sending" || begun.has(id)) continue;
    begun.add(id);
    const day = Math.floor(atMs / 86_400_000);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].filter(([, count]) => count > capPerDay).map(([day, count]) => `${count} on day ${day}`);
}

/** Compares what the shop wanted with what the services have. */
export async function judge(job: OutboxJob, database: PlainDatabase): Promise<Faults> {
  const planned = Array.from({ length: job.units }, (_, unit) => unitOf(job, unit)).flat();
  const seen = await readRecords(job);
  const records = Map.groupBy(seen, ({ marker }) => marker);
  const byId = new Map(seen.map((record) => [record.id.toLowerCase(), record]));
  const stored = await readStored(database);
  const orders = await database.rows("SELECT marker, write_id FROM shop_order");
  const idOf = new Map(orders.map((row) => [String(row["marker"]), String(row["write_id"])]));
  const placeOf = (marker: string): number => stored.get(idOf.get(marker) ?? "")?.place ?? 0;

  const doubles: string[] = [];
  const lost: string[] = [];
  const unwanted: string[] = [];
  const unsettled: string[] = [];
  for (const { marker, expected, record } of planned) {
    const { state, more } = stored.get(idOf.get(marker) ?? "") ?? { state: "not stored", more: "" };
    if (!endOf[expected].includes(state)) unsettled.push(`${marker}: ${state}, ${more}`);
    const found = records.get(marker)?.length ?? 0;
    const before = record === undefined ? undefined : byId.get(record.toLowerCase());
    if (expected === "once" && found > 1) doubles.push(`${marker}: ${found}`);
    if (expected === "once" && found === 0) lost.push(`${marker}: ${state}`);
    if (expected === "never" && found > 0) unwanted.push(`${marker}: ${found}`);
    if (expected === "last" && before?.marker !== marker) unwanted.push(`${marker}: it is ${before?.marker}`);
    if (expected === "gone" && before) unwanted.push(`${marker}: it is there`);
  }
  const inShop = new Set(idOf.values());
  for (const id of stored.keys()) if (!inShop.has(id)) unsettled.push(`${id}: the shop does not know it`);
  return {
    doubles,
    lost,
    unwanted,
    outOfOrder: judgeOrder(planned, placeOf, records),
    unsettled,
    overCap: await judgeCap(database, job),
  };
}
