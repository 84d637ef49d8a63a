import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { ApiOperation } from "../../../../src/sandbox/business-central/api/service-model.ts";
import { standardModel } from "../../../../src/sandbox/business-central/standard/standard-model.ts";
import { deref, loadSpec } from "../../../../src/sandbox/core/spec.ts";
import type { Answer, Json } from "../automation/support/automation-bench.ts";
import { changedBody, firstRecords, neededFilter, newBody } from "./support/first-records.ts";
import { createStandardBench, type StandardBench } from "./support/standard-bench.ts";

const document = loadSpec("business-central");
const { operations, sets } = standardModel();

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
for (const name of ["int32", "int64", "decimal"]) ajv.addFormat(name, true);
ajv.addSchema({ ...document, $id: "spec" });

/** What the service refuses in plain words, because it books no corrections. */
const refused = new Set([
  "CancelSalesInvoice",
  "CancelAndSendSalesInvoice",
  "MakeCorrectiveCreditMemo",
  "CancelSalesCreditMemo",
  "CancelAndSendSalesCreditMemo",
  "CancelPurchaseCreditMemo",
]);

/** A bench with what the operations are tried on. */
interface Place {
  readonly bench: StandardBench;
  readonly known: Readonly<Record<string, Json>>;
}

let shared: Place | undefined;

async function prepare(): Promise<Place> {
  const bench = await createStandardBench();
  return { bench, known: await firstRecords(bench) };
}

/** Fills a path segment by segment, each key with that of a record which there is; below a parent one is made if need be. */
async function fill({ bench, known }: Place, one: ApiOperation): Promise<string> {
  let filled = "";
  let set = "";
  for (const [depth, { name, key }] of one.segments.entries()) {
    filled += `/${name}`;
    set = sets.get(set)?.type.navigations.get(name) ?? name;
    if (!key) continue;
    const type = sets.get(set)?.type;
    let row = depth < 2 ? known[set] : (await bench.get(filled)).rows[0];
    row ??= depth < 2 ? await bench.first(filled) : (await bench.send("POST", filled, newBody(one, known, bench))).json;
    const [part = "id"] = type?.key ?? [];
    filled += type?.fields.get(part)?.type === "guid" ? `(${row[part]})` : `('${row[part]}')`;
  }
  return filled;
}

function bodyOf(one: ApiOperation, { bench, known }: Place): unknown {
  if (one.kind === "upload") return Buffer.from("bytes");
  if (one.kind === "batch") return { requests: [{ id: "1", method: "GET", url: "companies" }] };
  if (one.kind === "create") return newBody(one, known, bench);
  if (one.operationId === "RenewSubscription") return {};
  return one.kind === "update" ? changedBody(one.set) : undefined;
}

/** What the description says against an answer. */
function complaints(one: ApiOperation, answer: Answer): readonly string[] {
  const method = one.method.toLowerCase();
  const responses = Reflect.get(Object(document.paths[one.path]), method)?.responses ?? {};
  const status = String(answer.status) in responses ? String(answer.status) : `${Math.floor(answer.status / 100)}XX`;
  const described = responses[status];
  if (!described) return [`${answer.status} is not described: ${answer.text}`];
  const content = deref(document, Object(described)).content ?? {};
  const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
  if (Object.keys(content).length === 0) return answer.text === "" ? [] : ["A body was not described."];
  if (!(type in content)) return [`The content type ${type} is not described.`];
  if (type !== "application/json") return [];
  const direct = Reflect.get(described, "$ref");
  const pointer =
    typeof direct === "string"
      ? [...direct.slice(2).split("/"), "content", type, "schema"]
      : ["paths", one.path, method, "responses", status, "content", type, "schema"];
  const ref = pointer.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const validate = ajv.compile({ $ref: `spec#/${ref}` });
  return validate(JSON.parse(answer.text))
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** Fields of a list's rows that no field of the description stands for, and fields that a row lacks. */
function strangeFields(set: string, rows: readonly Json[]): readonly string[] {
  const fields = [...(sets.get(set)?.type.fields.keys() ?? [])];
  return rows.flatMap((row) => {
    const own = Object.keys(row).filter((name) => !name.includes("@"));
    return [...own.filter((name) => !fields.includes(name)), ...fields.filter((name) => !own.includes(name))];
  });
}

/** Lists below a parent that may have nothing of the kind. */
const mayBeEmpty = new Set([
  "dimensionSetLines",
  "attachments",
  "documentAttachments",
  "defaultDimensions",
  "contactsInformation",
  "itemVariants",
  "timeRegistrationEntries",
  "vendorPayments",
  "customerPayments",
  "journalLines",
]);

async function tried(place: Place, one: ApiOperation): Promise<readonly string[]> {
  const { bench, known } = place;
  const path = (await fill(place, one)) + (one.filterRequired.length > 0 ? neededFilter(one.set, known) : "");
  const named = bench.service.operationOf(one.method, new URL(bench.root + path));
  const answer = await bench.send(one.method, path, bodyOf(one, place), one.needsIfMatch ? { "if-match": "*" } : {});
  const ok = refused.has(one.operationId) ? answer.status === 400 : answer.status < 300;
  const empty =
    one.kind === "list" && answer.rows.length === 0 && !(one.segments.length > 2 && mayBeEmpty.has(one.set));
  return [
    ...(named === one.operationId ? [] : [`is taken for ${named}`]),
    ...(ok ? [] : [`${one.method} ${path}: ${answer.status} ${answer.text}`]),
    ...complaints(one, answer),
    ...(one.kind === "list" ? strangeFields(one.set, answer.rows) : []),
    ...(empty ? ["has no row"] : []),
  ];
}

describe("every operation of the description answers as described", () => {
  test("there are 886", () => {
    expect(operations.length).toBe(886);
  });

  const groups = [...Map.groupBy(operations, ({ segments }) => segments[1]?.name ?? segments[0]?.name ?? "")];

  test.each(groups.map(([set, own]) => [set, own] as const))("%s", async (_, own) => {
    const wrong: Record<string, readonly string[]> = {};
    for (const one of own) {
      // What makes, books or removes records begins anew; the others do not come into each other's way.
      const begun = one.method === "GET" || one.method === "PATCH";
      const found = await tried(begun ? (shared ??= await prepare()) : await prepare(), one);
      if (found.length > 0) wrong[one.operationId] = found;
    }
    expect(wrong).toEqual({});
  });
});
