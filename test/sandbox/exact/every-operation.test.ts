import { describe, expect, test } from "vitest";
import type { OperationObject } from "../../../src/sandbox/core/spec.ts";
import { loadSpec } from "../../../src/sandbox/core/spec.ts";
import { baseSet } from "../../../src/sandbox/exact/model/base-set.ts";
import { findSet } from "../../../src/sandbox/exact/model/catalogue.ts";
import type { EntitySet } from "../../../src/sandbox/exact/model/entity-set.ts";
import { parametersOf } from "../../../src/sandbox/exact/model/entity-set.ts";
import { decodeAnswer, problemsOf, rowsOf } from "./support/answer-validator.ts";
import { signedIn } from "./support/exact-world.ts";
import { sampleBody } from "./support/sample-body.ts";

// Far more requests than a minute permits: the quotas have tests of their own.
const exact = await signedIn({ scale: { quota: 1_000_000, lifetime: 1000 } });

const methods = ["post", "get", "put", "delete"] as const;

interface Case {
  path: string;
  method: (typeof methods)[number];
  operation: OperationObject;
}

const cases: Case[] = Object.entries(loadSpec("exact-online").paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [{ path, method, operation }] : [];
  }),
);

function setAt(path: string): EntitySet {
  const set = findSet(
    path
      .replace(/\(.*\)$/, "")
      .replace("/api/v1/", "")
      .replace("{division}/", ""),
  );
  if (!set) throw new Error(`${path} is not in the catalogue`);
  return set;
}

const literals: Readonly<Record<string, string>> = {
  guid: "guid'11111111-2222-4333-8444-555555555555'",
  datetime: "datetime'2026-06-01T00:00:00'",
  int64: "5L",
};

async function argumentsOf(set: EntitySet, operation: OperationObject): Promise<string[]> {
  const parts: string[] = [];
  for (const { name, schema, required, "x-literal": literal } of parametersOf(operation)) {
    if (name === "$select" && required) parts.push(`$select=${set.fields.map((field) => field.name).join(",")}`);
    if (literal === undefined) continue;
    const base = baseSet(set);
    const existing =
      literal === "guid" && base !== set ? rowsOf({ d: await exact.get(`${base.path}?$top=1`) })[0]?.["ID"] : undefined;
    if (existing !== undefined) parts.push(`${name}=guid'${String(existing)}'`);
    else if (name === "endPoint") parts.push(`${name}='TransactionLines'`);
    else if (literal === "string") parts.push(`${name}='GET'`);
    else if (literal === "plain") parts.push(`${name}=${schema?.type === "boolean" ? "true" : "1"}`);
    else parts.push(`${name}=${literals[String(literal)]}`);
  }
  return parts;
}

/** Address of a row to read, change or delete: the one that was created here, else the first of the list. */
const made = new Map<string, string>();

async function addressOfRow(set: EntitySet): Promise<string> {
  const created = made.get(set.path);
  if (created !== undefined) return created;
  const list = set.path.startsWith("current/") ? `/api/v1/${set.path}` : listAddress(set);
  const rows = rowsOf({ d: await exact.get(list) });
  // The company of these tests is the first one.
  const row = set.path === "system/Divisions" ? rows.at(-1) : rows[0];
  return String(Reflect.get(Object(row?.["__metadata"]), "uri"));
}

function listAddress(set: EntitySet): string {
  const path = set.path.startsWith("beta/") ? `/api/v1/beta/${exact.division}/${set.path.slice(5)}` : set.path;
  return set.path.startsWith("current/") ? `/api/v1/${set.path}` : path;
}

async function call({ path, method, operation }: Case): Promise<Response> {
  const set = setAt(path);
  if (path.includes("(")) {
    const address = await addressOfRow(set);
    return exact.send(
      method.toUpperCase(),
      address,
      method === "put" ? await sampleBody(exact, set, "update") : undefined,
    );
  }
  if (method === "get") return exact.api(`${listAddress(set)}?${(await argumentsOf(set, operation)).join("&")}`);
  const body = {
    ...(await sampleBody(exact, set, "create")),
    ...(set.path.startsWith("webhooks/") ? { CallbackURL: "https://hooks.example.com/", Topic: "Accounts" } : {}),
  };
  const response = await exact.send("POST", listAddress(set), body);
  if (response.status === 201) {
    const uri: unknown = Reflect.get(
      Object(rowsOf(JSON.parse(await response.clone().text()))[0]?.["__metadata"]),
      "uri",
    );
    made.set(set.path, String(uri));
  }
  return response;
}

describe("every operation of the spec answers what the spec says", () => {
  test("there are 1,117 of them", () => {
    expect(cases.length).toBe(1117);
  });

  test.each(cases.map((one) => [one.operation.operationId, one] as const))("%s", async (_, one) => {
    const response = await call(one);
    const text = await response.text();
    if (one.operation.operationId === "UpdateWebhooksWebhookSubscription") {
      // Fact 83: in the reference, but it fails in practice.
      expect(response.status).toBe(500);
      return;
    }
    const wanted = { get: 200, post: 201, put: 204, delete: 204 }[one.method];
    expect([response.status, response.status === wanted ? "" : text]).toEqual([wanted, ""]);
    if (wanted === 204) {
      expect(text).toBe("");
      return;
    }
    const body: unknown = JSON.parse(text);
    expect(problemsOf(one.path, one.method, wanted, decodeAnswer(body))).toEqual([]);
    const set = setAt(one.path);
    if (set.valueType !== undefined) return;
    const rows = rowsOf(body);
    const allowedEmpty = ["sync/Deleted", "webhooks/WebhookSubscriptions"].includes(set.path);
    expect(rows.length > 0 || allowedEmpty).toBe(true);
    for (const row of rows)
      expect(Object.keys(row).filter((name) => name !== "__metadata")).toEqual(set.fields.map((field) => field.name));
  });
});
