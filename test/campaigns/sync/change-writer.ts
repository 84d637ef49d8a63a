// A process of the campaign over changes: it counts up in the rows of one company, some in a transaction, until it is killed.
// <target as JSON> <company> <seed>
import { createRandom } from "../../../src/sandbox/core/random.ts";
import type { StoredValue, TargetTransaction } from "../../../src/sync/target/target.ts";
import { counted, rowsPerCompany } from "./counted-rows.ts";
import { openTarget } from "./open-target.ts";
import type { TargetAt } from "./site.ts";

const at: TargetAt = JSON.parse(process.argv[2] ?? "");
const company = process.argv[3] ?? "";
const random = createRandom(Number(process.argv[4]), "writer");
const place = { source: "counted", company };
const target = await openTarget(at);
await target.open();
const { layout } = await target.ensureTable(counted);

/** Where each row stands: a killed process may have counted further than it knew. */
async function countsIn(tx: TargetTransaction): Promise<Map<string, number>> {
  const notes = await tx.notes(place);
  return new Map([...notes].map(([name, value]) => [name, Number(value)]));
}

const claim = async (): Promise<string> => {
  for (;;) {
    const got = await target.claim(place, { holder: `writer:${process.pid}`, untilMs: Date.now() + 500 }, Date.now());
    if ("fence" in got) return got.fence;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const fence = await claim();
process.stdout.write("ready\n");
for (;;)
  await target.transaction(place, fence, Date.now() + 500, async (tx) => {
    const counts = await countsIn(tx);
    const rows = new Map<string, number>();
    for (let n = random.integer(1, 40); n > 0; n--) {
      const id = `r${random.integer(1, rowsPerCompany)}`;
      if (!rows.has(id)) rows.set(id, (counts.get(id) ?? 0) + 1);
    }
    const values = [...rows].map(([id, n]): { values: StoredValue[]; version: null } => ({
      values: [id, n],
      version: null,
    }));
    await tx.upsert(layout, place, values, 1);
    for (const [id, n] of rows) await tx.setNote(place, id, n);
  });
