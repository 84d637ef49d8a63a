import { deadStates } from "../../writes/states/write-states.ts";
import type { WriteSummary } from "../../writes/store/write-record.ts";
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

/** Writes that will never happen, by the digests that they have and had. */
async function deadDigests(store: OpenStore, service: string): Promise<ReadonlyMap<string, WriteSummary>> {
  const desk = store.desk();
  const dead = new Map<string, WriteSummary>();
  for await (const write of desk.list({ service, states: deadStates })) dead.set(write.id, write);
  const digests = new Map<string, WriteSummary>();
  if (dead.size === 0) return digests;
  for await (const { id, digest } of desk.events()) {
    const write = dead.get(id);
    if (write) digests.set(digest, write);
  }
  return digests;
}

/** Whether a write was what a document says, before somebody repaired it. */
async function wasBefore(store: OpenStore, id: string, digest: string): Promise<boolean> {
  return (await historyOf(store.desk(), id)).some((event) => event.digest === digest);
}

/** How far an import goes where a document is there already. */
export interface StoreWish {
  /** Whether the others are stored when the key of one is taken by another write. */
  readonly others: boolean;
  /** Whether one that was rejected, expired or given up is stored once more. */
  readonly again: boolean;
}

/**
 * Stores documents in one transaction. One that is there already, also where it was repaired since, is left as it is, and
 * so is one that a person rejected or gave up: a store makes a new write of what comes again, and here a file comes again
 * that nobody looked at. One whose key another write has is refused, and with it all of them, unless others may be stored
 * without it.
 */
export async function storeDocuments(
  store: OpenStore,
  ready: readonly ReadyDocument[],
  { others, again }: StoreWish,
): Promise<StoredDocuments> {
  const settled = new Map<ReadyDocument, StoredDocument>();
  const [first] = ready;
  const dead = again || !first ? new Map<string, WriteSummary>() : await deadDigests(store, first.write.service);
  for (const document of ready) {
    const { row, key, digest } = document;
    const write = dead.get(digest);
    if (write) settled.set(document, { row, key, result: "there", write: write.id, digest, state: write.state });
  }
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
