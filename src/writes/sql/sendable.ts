import { digestOf } from "../digest/write-digest.ts";
import type { WriteContent, WriteOutcome } from "../store/write-record.ts";
import type { SendTurn } from "../store/write-store.ts";
import { ask, type Script } from "./script.ts";
import { knownOutcome, type Opened, openContent, openOutcome } from "./sealed-rows.ts";
import type { StoreContext } from "./store-context.ts";
import type { SqlRow, WriteRow } from "./write-rows.ts";

/** What is sent of a write, or why it must not be sent. */
export type Sendable =
  | {
      readonly content: WriteContent;
      readonly outcome: WriteOutcome | undefined;
      /** Records of the writes that it refers to, by their ids. */
      readonly results: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
    }
  | { readonly stopped: WriteOutcome };

const referenceChanged: WriteOutcome = {
  code: "REFERENCE_CHANGED",
  reason: "A write that this one refers to was repaired since this one was stored: repair this one as well.",
};
const writeChanged: WriteOutcome = {
  code: "WRITE_CHANGED",
  reason:
    "Its row is not what was stored and approved: somebody changed it in the database. Give it up and enqueue it anew.",
};

function* neededBy({ dialect }: StoreContext, id: string): Script<readonly SqlRow[]> {
  const { rows } = yield* ask(
    `SELECT n.id, n.digest, n.outcome, r.needs_digest FROM ${dialect.table("erp_write_reference")} r
     JOIN ${dialect.table("erp_write")} n ON n.id = r.needs_id WHERE r.write_id = $1`,
    [id],
  );
  return rows;
}

/** Records of the writes that one refers to, by their ids, as far as the keys open them. */
export function* resultsOf(context: StoreContext, row: WriteRow): Script<SendTurn["results"]> {
  const needed = yield* neededBy(context, row.id);
  return new Map(
    needed.flatMap((other) => {
      const id = String(other["id"]);
      const outcome: Opened<WriteOutcome | undefined> = openOutcome(context.keys, { id, sealed: other });
      return "closed" in outcome ? [] : [[id, outcome.value?.record ?? {}] as const];
    }),
  );
}

/** What a write that is due sends, as long as its row is what was stored: its digest is made again from what stands there. */
export function* readSendable(context: StoreContext, row: WriteRow): Script<Sendable> {
  const { keys } = context;
  const needed = row.refers ? yield* neededBy(context, row.id) : [];
  if (needed.some(({ digest, needs_digest: approved }) => digest !== approved)) return { stopped: referenceChanged };
  const content = openContent(keys, row);
  if ("closed" in content) return { stopped: content.closed };
  const digests = new Map(needed.map(({ id, needs_digest: digest }) => [String(id), String(digest)]));
  if (digestOf({ ...row, ...content.value }, digests) !== row.digest) return { stopped: writeChanged };
  const results = new Map<string, Readonly<Record<string, unknown>>>();
  for (const other of needed) {
    const id = String(other["id"]);
    const outcome: Opened<WriteOutcome | undefined> = openOutcome(keys, { id, sealed: other });
    if ("closed" in outcome) return { stopped: outcome.closed };
    results.set(id, outcome.value?.record ?? {});
  }
  return { content: content.value, outcome: knownOutcome(keys, row), results };
}
