import type { CoreWrites } from "../../clients/core/core-writes.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { digestWith } from "../../writes/digest/write-digest.ts";
import type { WritePolicy } from "../../writes/policy/write-policy.ts";
import { isScalar } from "../../writes/prepare/enqueue-options.ts";
import { prepareWrite } from "../../writes/prepare/prepare-write.ts";
import type { NewWrite } from "../../writes/store/write-record.ts";
import { cellText, type Document } from "./build-documents.ts";
import type { FieldMap, MappedField } from "./field-map.ts";
import type { Problem, SourceRow } from "./source-rows.ts";

/** What a document is written to. */
export interface WritePlace {
  readonly core: CoreWrites;
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

/** Documents that are ready, and what is wrong with the others. */
export interface CheckedDocuments {
  readonly ready: readonly ReadyDocument[];
  readonly problems: readonly Problem[];
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

const columnOf = (field: MappedField | undefined): string | undefined =>
  field && ("text" in field.from ? field.name : field.from.column);

/** Where an error of a body stands among the rows that it was made of. */
function placeOf(path: string, { rows, lineRows }: Document, fields: readonly MappedField[]): Omit<Problem, "problem"> {
  const [, first = path, index, second] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(path) ?? [];
  const own = index === undefined ? undefined : lineRows[first]?.[Number(index)];
  const row: SourceRow | undefined = own ?? rows[0];
  const named = own && second !== undefined ? `${first}/${second}` : first;
  const column = columnOf(fields.find(({ name }) => name === named)) ?? path;
  return { row: row?.at ?? 0, column };
}

/**
 * Makes writes of documents, each with its key, without storing one: what a client would refuse is found here, in all of
 * them.
 */
export async function checkDocuments(
  documents: readonly Document[],
  { fields, key }: FieldMap,
  place: WritePlace,
  unit: string,
): Promise<CheckedDocuments> {
  const ready: ReadyDocument[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const document of documents) {
    const row = document.rows[0]?.at ?? 0;
    const own = keyOf(document, key, place.naturalKey);
    if (own === undefined) {
      const names = key && "columns" in key ? key.columns : (key?.fields ?? place.naturalKey);
      problems.push({
        row,
        problem: `has no key: ${names.join(", ")} is empty, and a second import would write it again`,
      });
      continue;
    }
    try {
      const write = await prepareWrite(place.core, place.policy, undefined, {
        service: place.service,
        verb: "create",
        path: place.path,
        body: document.body,
        options: { ...place.arguments, key: own },
      });
      const before = write.claim === undefined ? undefined : seen.get(write.claim);
      if (before !== undefined) {
        problems.push({
          row,
          problem: `has the key of ${unit} ${before} (${keyText(own)}): --group-by makes one document of both`,
        });
        continue;
      }
      if (write.claim !== undefined) seen.set(write.claim, row);
      ready.push({ row, key: keyText(own), write, digest: digestWith(write.ownDigest, new Map()) });
    } catch (error) {
      if (hasErrorCode(error, "BODY_INVALID"))
        problems.push({
          ...placeOf(error.field, document, fields),
          problem: error.message.replace(`The field ${error.field} `, ""),
        });
      else if (hasErrorCode(error, "WRITE_INVALID")) problems.push({ row, problem: error.message });
      // A path or a company that is wrong is so for all of them.
      else throw error;
    }
  }
  return { ready, problems };
}
