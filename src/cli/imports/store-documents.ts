import { historyOf } from "../writes/describe-write.ts";
import type { OpenStore } from "../writes/open-store.ts";
import { isStored } from "../writes/store-all.ts";
import type { ReadyDocument } from "./check-documents.ts";

/** What became of a document. It is JSON. */
export interface StoredDocument {
  readonly row: number;
  readonly key: string;
  /** `new`: stored now; `there`: stored before; `refused`: another write has its key. */
  readonly result: "new" | "there" | "refused";
  /** The write that has it, or that has its key. */
  readonly write: string;
  readonly digest: string;
  state: string;
  readonly reason?: string;
  /** Key of the record that it made. */
  record?: string;
}

/** What became of all documents. */
export interface StoredDocuments {
  /** Whether the new ones were stored: all of them, or none. */
  readonly isStored: boolean;
  readonly documents: readonly StoredDocument[];
}

/** Others may store and repair meanwhile; more often than this they do not. */
const mostTries = 5;

/** Whether a write was what a document says, before somebody repaired it. */
async function wasBefore(store: OpenStore, id: string, digest: string): Promise<boolean> {
  return (await historyOf(store.desk(), id)).some((event) => event.digest === digest);
}

/**
 * Stores documents in one transaction. One that is there already, also where it was repaired since, is left as it is; one
 * whose key another write has is refused, and with it all of them, unless others may be stored without it.
 */
export async function storeDocuments(
  store: OpenStore,
  ready: readonly ReadyDocument[],
  others: boolean,
): Promise<StoredDocuments> {
  const settled = new Map<ReadyDocument, StoredDocument>();
  for (let tries = 1; ; tries++) {
    const rest = ready.filter((document) => !settled.has(document));
    const answers = await store.storeAll(rest.map(({ write }) => write));
    if (isStored(answers)) {
      for (const [at, { id, state, digest, isNew }] of answers.entries()) {
        const document = rest[at];
        if (!document) continue;
        const { row, key } = document;
        settled.set(document, { row, key, result: isNew ? "new" : "there", write: id, digest, state });
      }
      return { isStored: true, documents: ready.flatMap((document) => settled.get(document) ?? []) };
    }
    for (const [at, answer] of answers.entries()) {
      const document = rest[at];
      if (!document || !("taken" in answer)) continue;
      const { row, key, digest } = document;
      const { id: write, state, reason } = answer;
      const isRepaired = await wasBefore(store, write, digest);
      settled.set(document, {
        row,
        key,
        write,
        digest,
        state,
        ...(isRepaired ? { result: "there", reason: "repaired since" } : { result: "refused", reason }),
      });
    }
    const refused = [...settled.values()].filter(({ result }) => result === "refused");
    if ((refused.length > 0 && !others) || tries >= mostTries)
      return { isStored: false, documents: [...settled.values()] };
  }
}
