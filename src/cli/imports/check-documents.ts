import type { ClientCore } from "../../clients/core/client-core.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { digestWith } from "../../writes/digest/write-digest.ts";
import type { WritePolicy } from "../../writes/policy/write-policy.ts";
import { isScalar } from "../../writes/prepare/enqueue-options.ts";
import { prepareWrite } from "../../writes/prepare/prepare-write.ts";
import type { NewWrite } from "../../writes/store/write-record.ts";
import { cellText, type Document } from "./build-documents.ts";
import type { FieldMap, MappedField } from "./field-map.ts";
import { type DocumentFindings, previewDocument } from "./preview-document.ts";
import type { Problem } from "./source-rows.ts";

/** What a document is written to. */
export interface WritePlace {
  readonly core: ClientCore;
  /** Name in the store. */
  readonly service: string;
  readonly path: string;
  /** Arguments of the path. */
  readonly arguments: Readonly<Record<string, string | number>>;
  readonly policy: WritePolicy;
  /** Fields by which the description knows a record. */
  readonly naturalKey: readonly string[];
}

/** A document that is ready to be stored. */
export interface ReadyDocument {
  /** Where its first row stands. */
  readonly row: number;
  readonly key: string;
  readonly write: NewWrite;
  readonly digest: string;
}

/** Documents that are ready, what is wrong with the others, and what may be wrong with any. */
export interface CheckedDocuments extends DocumentFindings {
  readonly ready: readonly ReadyDocument[];
}

type Key = Readonly<Record<string, string | number | boolean>> | string;

/** By what a document is known; undefined when a cell of it is empty. */
function keyOf({ rows, body }: Document, key: FieldMap["key"], naturalKey: readonly string[]): Key | undefined {
  if (key && "columns" in key) {
    const parts = key.columns.map((column) => cellText(rows[0]?.cells[column]));
    return parts.some((part) => part === "") ? undefined : parts.join("/");
  }
  const names = key?.fields ?? naturalKey;
  const values = names.flatMap((name) => {
    const value = body[name];
    return isScalar(value) && value !== "" ? [[name, value] as const] : [];
  });
  return values.length === names.length ? Object.fromEntries(values) : undefined;
}

const keyText = (key: Key): string =>
  typeof key === "string"
    ? key
    : Object.entries(key)
        .map(([name, value]) => `${name}=${value}`)
        .join(", ");

/** The rows that have a key, as far as they were told. */
interface KeyOwner {
  readonly row: number;
  isTold: boolean;
}

/** Tells two documents of one key of each other: which of them is meant, or whether both are, nobody knows. */
class SharedKeys {
  readonly #owners = new Map<string, KeyOwner>();
  readonly #unit: string;
  readonly problems: Problem[] = [];

  constructor(unit: string) {
    this.#unit = unit;
  }

  /** @param names of the key, as it is given, and as the service compares it */
  add(row: number, key: string, names: readonly string[]): void {
    const owner = names.map((name) => this.#owners.get(name)).find((one) => one !== undefined);
    if (!owner) {
      const own = { row, isTold: false };
      for (const name of names) this.#owners.set(name, own);
      return;
    }
    if (!owner.isTold) this.#tell(owner.row, row, key);
    owner.isTold = true;
    this.#tell(row, owner.row, key);
  }

  #tell(row: number, other: number, key: string): void {
    const problem = `has the key of ${this.#unit} ${other} (${key}): --group-by makes one document of both`;
    this.problems.push({ row, problem });
  }
}

async function prepared(
  document: Document,
  key: Key | undefined,
  place: WritePlace,
  fields: readonly MappedField[],
): Promise<DocumentFindings & { readonly write?: NewWrite }> {
  const { core, policy, service, path } = place;
  const options = { ...place.arguments, ...(key !== undefined && { key }) };
  const said = { service, verb: "create", path, body: document.body, options } as const;
  try {
    const found = await previewDocument(core, policy, said, document, fields);
    if (found.problems.length > 0 || key === undefined) return found;
    return { ...found, write: await prepareWrite(core.writes, policy, undefined, said) };
  } catch (error) {
    // A path or a company that is wrong is so for all of them.
    if (!hasErrorCode(error, "WRITE_INVALID")) throw error;
    return { problems: [{ row: document.rows[0]?.at ?? 0, problem: error.message }], warnings: [] };
  }
}

/**
 * Makes writes of documents, each with its key, without storing one and without asking the service: what the spec or a
 * client would refuse is found here, in all of them. Ready is what nothing is wrong with.
 *
 * @param earlier what is wrong with rows already
 */
export async function checkDocuments(
  documents: readonly Document[],
  { fields, key }: FieldMap,
  place: WritePlace,
  unit: string,
  earlier: readonly Problem[] = [],
): Promise<CheckedDocuments> {
  const made: { readonly document: Document; readonly ready: ReadyDocument }[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const shared = new SharedKeys(unit);
  for (const document of documents) {
    const row = document.rows[0]?.at ?? 0;
    const own = keyOf(document, key, place.naturalKey);
    if (own === undefined) {
      const names = key && "columns" in key ? key.columns : (key?.fields ?? place.naturalKey);
      problems.push({
        row,
        problem: `has no key: ${names.join(", ")} is empty, and a second import would write it again`,
      });
    }
    const { write, ...found } = await prepared(document, own, place, fields);
    problems.push(...found.problems);
    warnings.push(...found.warnings);
    if (own === undefined) continue;
    const text = keyText(own);
    shared.add(row, text, [text, ...(write?.claim === undefined ? [] : [write.claim])]);
    if (write)
      made.push({ document, ready: { row, key: text, write, digest: digestWith(write.ownDigest, new Map()) } });
  }
  problems.push(...shared.problems);
  const bad = new Set([...earlier, ...problems].map(({ row }) => row));
  const ready = made.filter(({ document }) => !document.rows.some(({ at }) => bad.has(at))).map((one) => one.ready);
  return { ready, problems, warnings };
}
