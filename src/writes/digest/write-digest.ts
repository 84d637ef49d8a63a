import { hash } from "node:crypto";
import type { NewWrite, WriteContent } from "../store/write-record.ts";
import { canonicalJson } from "./canonical-json.ts";

/** What a person approves, but for the body, which is given as the value that is sent. */
export type SignedWrite = Pick<NewWrite, "service" | "company" | "verb" | "path"> & {
  readonly arguments: NewWrite["content"]["arguments"];
  readonly ifMatch: string | undefined;
  readonly original?: string | undefined;
  readonly body: unknown;
};

/** The digest of a write by itself, its references unresolved: SHA-256 in hex. */
export function ownDigest({ arguments: values, ...signed }: SignedWrite): string {
  const { service, company, verb, path, ifMatch, original, body } = signed;
  const all = { version: 1, service, company, verb, path, arguments: values, ifMatch, original, body };
  return hash("sha256", canonicalJson(all));
}

/** The digest of a write that refers to others: what those will send was approved with it. */
export function digestWith(own: string, references: ReadonlyMap<string, string>): string {
  return references.size === 0
    ? own
    : hash("sha256", canonicalJson({ own, references: Object.fromEntries(references) }));
}

/** A number keeps the digits that it was written with. */
function keepDigits(_: string, value: unknown, { source }: { readonly source?: string } = {}): unknown {
  const make: unknown = Reflect.get(JSON, "rawJSON");
  return typeof value === "number" && source !== undefined && typeof make === "function" ? make(source) : value;
}

/** The digest of a write made again from what is stored of it; the same as it was unless something of it was changed. */
export function digestOf(
  write: Omit<SignedWrite, "body" | "ifMatch"> & Pick<WriteContent, "body" | "ifMatch">,
  references: ReadonlyMap<string, string>,
): string {
  const { service, company, verb, path, arguments: values, ifMatch, original, body: text } = write;
  const body: unknown = text === undefined ? undefined : JSON.parse(text, keepDigits);
  const signed = { service, company, verb, path, arguments: values, ifMatch, original, body };
  return digestWith(ownDigest(signed), references);
}
