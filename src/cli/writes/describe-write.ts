import { ApiTables } from "../../clients/tables/api-tables.ts";
import { WriteNotFound } from "../../errors/write-not-found.ts";
import type { Write, WriteEvent, WriteSummary } from "../../writes/store/write-record.ts";
import { apis } from "../apis/apis.ts";
import { listName } from "../apis/find-list.ts";
import { namesIn } from "../apis/read-parameters.ts";
import { parseKeepingDigits } from "../imports/read-json-rows.ts";
import { Digits } from "../imports/source-rows.ts";
import type { Desk } from "./open-store.ts";

/** Characters of a digest that tell it apart, as `git` has them of a commit. */
export const shortDigest = 12;

/** A write as a list shows it. It is JSON. */
export interface ListedWrite extends WriteSummary {
  /** By what its record is found again. */
  readonly key: string;
  /** Why it waits, or what came of it. */
  readonly reason: string;
  /** Method and path, with the arguments in their places. */
  readonly request: string;
  /** What is sent, to the letter. */
  readonly body: string | undefined;
}

/** `YourRef=SHOP-17` */
export const keyText = ({ content: { key } }: Write): string =>
  Object.entries(key ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join(", ");

/** Why a write waits, or what came of it. */
export function reasonOf({ state, effect, outcome, content }: Write): string {
  if (content.isSealed) return "sealed under a key that was not given";
  if (state === "proposed") return `waits for approval (${effect})`;
  return outcome?.reason ?? outcome?.code ?? "";
}

/** The name of the list that a write is about, as other commands have it. */
export const setOf = ({ path }: Pick<WriteSummary, "path">): string => listName(path);

/** A write of a store. @throws {WriteNotFound} when there is none */
export async function demandWrite(desk: Desk, id: string): Promise<Write> {
  const write = await desk.get(id);
  if (!write) throw new WriteNotFound(id);
  return write;
}

/** Method and path, with the arguments in their places. */
export function requestLine(method: string, path: string, values: Readonly<Record<string, unknown>>): string {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const inPath = namesIn(path);
  const rest = Object.entries(values)
    .filter(([name]) => !inPath.includes(name))
    .map(([name, value]) => `${name}=${value}`);
  return `${method} ${filled}${rest.length > 0 ? `?${rest.join("&")}` : ""}`;
}

/** The method of a stored write; a service says whether a change is a PUT or a PATCH. */
async function methodOf({ verb, path }: Write): Promise<string> {
  if (verb !== "update") return verb === "remove" ? "DELETE" : "POST";
  for (const api of apis) {
    const rows = (await new ApiTables(await api.index()).tableOf(path))?.paths[path];
    if (rows) return rows.PUT ? "PUT" : "PATCH";
  }
  return "PATCH";
}

/** Method and path of a stored write, with the arguments in their places. */
export async function requestOf(write: Write): Promise<string> {
  return requestLine(await methodOf(write), write.path, write.content.arguments);
}

function* bodyLines(value: unknown, indent: string): Generator<string> {
  const inner = `${indent}  `;
  if (value instanceof Digits) yield value.text;
  else if (typeof value !== "object" || value === null) yield JSON.stringify(value);
  else {
    const entries = Array.isArray(value)
      ? value.map((one) => ["", one] as const)
      : Object.entries(value).map(([name, one]) => [`${JSON.stringify(name)}: `, one] as const);
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    const parts = entries.map(([name, one]) => `${inner}${name}${[...bodyLines(one, inner)].join("")}`);
    yield parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(",\n")}\n${indent}${close}`;
  }
}

/** A body for people: each field on a line of its own, each number with the digits that are sent. */
export function bodyText(body: string | undefined): string {
  return body === undefined ? "without a body" : [...bodyLines(parseKeepingDigits(body), "")].join("");
}

/** What happened to a write, oldest first. */
export async function historyOf(desk: Desk, id: string): Promise<WriteEvent[]> {
  const found: WriteEvent[] = [];
  for await (const event of desk.events({ id })) found.push(event);
  return found;
}
