import type { RecordKey, WriteOperation, WriteVerb } from "../../clients/core/core-writes.ts";
import { WriteInvalid } from "../../errors/write-invalid.ts";

/** By what a write is known. */
export interface WriteKey {
  /** Fields of a create's record, by which it is found again. */
  readonly record: RecordKey | undefined;
  /** Whether its field may cut it, so that a look which finds nothing proves nothing. */
  readonly mayBeCut: boolean;
  /** A text of the caller's. */
  readonly text: string | undefined;
  /** The body, with the fields of the key where it lacked them. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

const isValue = (value: unknown): value is string | number | boolean =>
  (typeof value === "string" && value.trim() !== "") || typeof value === "number" || typeof value === "boolean";

/** The natural key of the spec, where the body has all of it. */
function naturalKey(
  { naturalKey: fields }: WriteOperation,
  body: Readonly<Record<string, unknown>>,
): RecordKey | undefined {
  const entries = fields.flatMap((name) => {
    const value = body[name];
    return isValue(value) ? [[name, value] as const] : [];
  });
  return fields.length > 0 && entries.length === fields.length ? Object.fromEntries(entries) : undefined;
}

/** Characters that a field holds of which the description does not say how many. Our own choice: no source says it. */
const certainCharacters = 30;

/** A text that its field cuts is not found again, and would be written a second time. */
function refuseLong(key: RecordKey, { keyLengths }: WriteOperation): void {
  for (const [name, value] of Object.entries(key)) {
    const most = keyLengths[name];
    if (most !== undefined && String(value).length > most)
      throw new WriteInvalid(
        `${name} of the key has ${String(value).length} characters and the field holds ${most}: cut, it would not be found again.`,
      );
  }
}

/** Texts of a key that are longer than any field is known to be. */
function doubtfulField(key: RecordKey, { keyLengths }: WriteOperation): string | undefined {
  return Object.keys(key).find(
    (name) => keyLengths[name] === undefined && String(key[name]).length > certainCharacters,
  );
}

/**
 * By what a write is known, and the body with it.
 *
 * @throws {WriteInvalid} when the key is none of the write's kind, does not fit the body, or is longer than its field
 */
export function writeKeyOf(
  verb: WriteVerb,
  operation: WriteOperation,
  given: RecordKey | string | undefined,
  body: Readonly<Record<string, unknown>> | undefined,
): WriteKey {
  if (verb !== "create") {
    if (typeof given === "object")
      throw new WriteInvalid("key of a write that creates nothing is a text of yours, by which it is stored once.");
    return { record: undefined, mayBeCut: false, text: given, body };
  }
  const natural = naturalKey(operation, body ?? {});
  if (typeof given === "string" && natural)
    throw new WriteInvalid(
      `The record is known by ${Object.keys(natural).join(", ")}: leave key out, or name the fields that tell it apart.`,
    );
  const record = typeof given === "object" ? given : natural;
  if (!record) return { record, mayBeCut: false, text: typeof given === "string" ? given : undefined, body };
  for (const [name, value] of Object.entries(record))
    if (body?.[name] !== undefined && body[name] !== value)
      throw new WriteInvalid(`The key says ${name} is another one than the body does.`);
  refuseLong(record, operation);
  const doubtful = doubtfulField(record, operation);
  if (doubtful !== undefined && typeof given === "object")
    throw new WriteInvalid(
      `${doubtful} of the key has more than ${certainCharacters} characters, and nobody says how many the field holds: cut, it would not be found again.`,
    );
  return { record, mayBeCut: doubtful !== undefined, text: undefined, body: { ...body, ...record } };
}
