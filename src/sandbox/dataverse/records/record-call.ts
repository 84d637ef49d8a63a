import type { IssuedToken } from "../../core/token-registry.ts";
import { Refusal } from "../../odata/refusal.ts";
import type { PathSegment } from "../../odata/resource-path.ts";
import type { Organisation, Table } from "../data/organisation.ts";

/** A request to a set or to one record. */
export interface RecordCall {
  readonly method: string;
  readonly organisation: Organisation;
  readonly table: Table;
  /** What stands below the service's root. */
  readonly segments: readonly PathSegment[];
  /** Address of the service's root, without a slash at its end. */
  readonly root: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Text, or of a file one character a byte. */
  readonly body: string;
  readonly caller: Pick<IssuedToken, "user" | "clientId">;
  now(): string;
  nowMs(): number;
  newGuid(): string;
  /** Whether the delta link of a list belongs to the moment of its first page, or of its last. */
  readonly tracksFrom: "first-page" | "last-page";
}

/** The headers of every answer of OData v4. */
const versionHeader = { "odata-version": "4.0" };

/** Answers with JSON as OData v4 wants it. */
export function jsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; odata.metadata=minimal", ...versionHeader, ...headers },
  });
}

/** A success without a body. */
export const emptyAnswer = (headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status: 204, headers: { ...versionHeader, ...headers } });

/** A plain text, as `$count` gives it. */
export const textAnswer = (text: string): Response =>
  new Response(text, { headers: { "content-type": "text/plain", ...versionHeader } });

/** A resource is asked by a method that it does not have. */
export function notAllowed(method: string): Refusal {
  return new Refusal(405, "0x80060888", `The resource does not support the method ${method}.`);
}
