import type { ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { loadSpec } from "../../../../src/sandbox/core/spec.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
formats.default(ajv);
const within = (low: number, high: number) => ({
  type: "number" as const,
  validate: (value: number) => Number.isInteger(value) && value >= low && value <= high,
});
ajv.addFormat("uint8", within(0, 255));
ajv.addFormat("int16", within(-32_768, 32_767));
ajv.addFormat("int64", { type: "string", validate: (value: string) => /^-?\d{1,19}$/.test(value) });
ajv.addFormat("odata-v2-datetime", { type: "string", validate: (value: string) => /^\/Date\(-?\d+\)\/$/.test(value) });
ajv.addSchema(loadSpec("exact-online"), "exact");

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with an answer by its schema in the spec. */
export function problemsOf(path: string, method: string, status: number, body: unknown): string[] {
  const pointer = `exact#/paths/${encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"))}/${method}/responses/${status}/content/application~1json/schema`;
  let validate = compiled.get(pointer);
  if (!validate) compiled.set(pointer, (validate = ajv.compile({ $ref: pointer })));
  return validate(body) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Brings a row to the form that the spec describes (facts 54, 55): without `__metadata`, without collections that are
 * only deferred, and with expanded ones as arrays.
 */
export function decodeRow(row: unknown): unknown {
  if (!isObject(row)) return row;
  const entries = Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    if (name === "__metadata" || (isObject(value) && "__deferred" in value)) return [];
    return [[name, isObject(value) && Array.isArray(value["results"]) ? value["results"].map(decodeRow) : value]];
  });
  return Object.fromEntries(entries);
}

/** The same for everything that can stand in `d`. */
export function decodeAnswer(body: unknown): unknown {
  const d = isObject(body) ? body["d"] : undefined;
  if (Array.isArray(d)) return { d: d.map(decodeRow) };
  if (isObject(d) && Array.isArray(d["results"])) return { d: { ...d, results: d["results"].map(decodeRow) } };
  return { d: decodeRow(d) };
}

/** The rows of an answer, in whatever envelope. */
export function rowsOf(body: unknown): Record<string, unknown>[] {
  const d = isObject(body) ? body["d"] : undefined;
  const list = Array.isArray(d) ? d : isObject(d) && Array.isArray(d["results"]) ? d["results"] : [d];
  return list.filter(isObject);
}
