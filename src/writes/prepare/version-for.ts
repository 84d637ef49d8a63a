import type { CoreWrites, WriteCall, WriteOperation } from "../../clients/core/core-writes.ts";
import { WriteInvalid } from "../../errors/write-invalid.ts";
import type { WriteContent } from "../store/write-record.ts";
import type { EnqueueOptions } from "./enqueue-options.ts";

/** By what an update is held against the record that it is for. */
export type WriteVersion = Pick<WriteContent, "ifMatch" | "original">;

/** Digits that no number holds are kept as text. */
const plainValue = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);

/**
 * Which version of its record a write is for: the one that was read, where the vendor takes versions, else the fields that
 * it changes as they were read.
 *
 * @throws {WriteInvalid} when there is none in the record that was given, or the service does not show the record
 * @throws {ApiError} when it is to be read, and is not there
 */
export async function versionFor(
  core: CoreWrites,
  operation: WriteOperation,
  call: WriteCall,
  original: EnqueueOptions["original"],
  body: Readonly<Record<string, unknown>> | undefined,
): Promise<WriteVersion> {
  const { ifMatch } = call;
  if (original === undefined) return { ifMatch };
  if (call.verb !== "update") throw new WriteInvalid("original is the record of an update: leave it out here.");
  const record = original === "read" ? await core.read(call) : original;
  if (!record) throw new WriteInvalid(`The service does not show the record of ${operation.id}: give original.`);
  if (operation.takesVersion) {
    const version = ifMatch ?? (await core.versionOf(call, record));
    if (version !== undefined) return { ifMatch: version };
    throw new WriteInvalid("original has no @odata.etag: give the record as list or get answered it, or give ifMatch.");
  }
  const names = Object.keys(body ?? {}).filter((name) => body?.[name] !== undefined && !name.includes("@"));
  const missing = names.filter((name) => record[name] === undefined);
  if (missing.length > 0)
    throw new WriteInvalid(`original lacks ${missing.join(", ")}: read it with the fields that the update changes.`);
  const fields = Object.fromEntries(names.map((name) => [name, record[name]]));
  return { ifMatch, original: JSON.stringify(fields, plainValue) };
}
