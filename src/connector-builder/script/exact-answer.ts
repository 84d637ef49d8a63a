import { isObject, type JsonObject } from "../../kit/json-access.ts";
import { incompleteLists } from "../swagger/incomplete-lists.ts";

/**
 * The TypeScript twin of `connector/exact-online.script.csx`: what the connector's script makes of an answer of
 * Exact Online. Both run the same given/want cases.
 */
const epochDate = /^\/Date\((-?\d+)\)\/$/;

/** Zone-less ISO 8601 of `/Date(ms)/`, whose number is wall-clock time and not UTC (fact 61). */
export function wallClock(text: string): string {
  const ms = epochDate.exec(text)?.[1];
  if (ms === undefined) return text;
  const date = new Date(Number(ms));
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999) return text;
  return date.toISOString().replace(/(?:\.000)?Z$/, "");
}

/** Rows of a list within a record that one answer holds at most. */
const nestedPageSize = 60;

/**
 * Whether a list within a record may lack rows: it says so by an address for more, or it came as a bare array and as long
 * as one answer can hold.
 */
function mayLackRows(member: unknown): boolean {
  const list = isObject(member) ? member["results"] : member;
  if (!Array.isArray(list) || !list.some(isObject)) return false;
  return (isObject(member) && typeof member["__next"] === "string") || list.length % nestedPageSize === 0;
}

/** A value without `__metadata`, without collections that were not asked for (fact 54), with nested lists bare; a record names those that may lack rows. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return wallClock(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  if (Array.isArray(value["results"])) return value["results"].map(plain);
  const kept = Object.entries(value).filter(
    ([name, member]) => name !== "__metadata" && !(isObject(member) && "__deferred" in member),
  );
  const record = Object.fromEntries(kept.map(([name, member]) => [name, plain(member)]));
  const lacking = kept.filter(([, member]) => mayLackRows(member)).map(([name]) => name);
  return lacking.length > 0 ? { ...record, [incompleteLists]: lacking.join(", ") } : record;
}

/** Name of the function that a path calls, such as `/read/logistics/StockPosition`; undefined for sets and keys. */
function functionName(path: string): string | undefined {
  return /\/(?:read\/[^(]*\/|users\/(?=UserHasRights$))([^/(]+)$/.exec(path)?.[1];
}

/**
 * Takes the envelope `d` off (fact 44): a list becomes `{ value, nextLink }`, a record stands alone, a
 * single value becomes `{ value }`. A function (fact 56) answers the same rows in any of these forms, so a lone record of
 * one becomes a list, and a value under the function's own name stands for itself. An answer without envelope, such as an error, stays as it is.
 */
export function exactAnswer(body: JsonObject, path = ""): unknown {
  if (!("d" in body)) return body;
  const d = body["d"];
  if (Array.isArray(d)) return { value: d.map(plain) };
  if (!isObject(d)) return { value: plain(d) };
  if (Array.isArray(d["results"])) {
    const rows = { value: d["results"].map(plain) };
    return typeof d["__next"] === "string" ? { ...rows, nextLink: d["__next"] } : rows;
  }
  const name = functionName(path);
  if (name === undefined) return plain(d);
  return { value: name in d ? plain(d[name]) : [plain(d)] };
}
