import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { ApiOperation } from "../../../../src/sandbox/business-central/api/service-model.ts";
import { automationModel } from "../../../../src/sandbox/business-central/automation/automation-model.ts";
import { deref, loadSpec } from "../../../../src/sandbox/core/spec.ts";
import { parseResourcePath } from "../../../../src/sandbox/odata/resource-path.ts";
import { type Answer, type AutomationBench, createAutomationBench, type Json } from "./support/automation-bench.ts";
import { deployApp, importPackage } from "./support/first-steps.ts";

const document = loadSpec("business-central-automation");
const { operations, types } = automationModel();

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
for (const name of ["int32", "int64", "decimal"]) ajv.addFormat(name, true);
ajv.addSchema({ ...document, $id: "spec" });

/** Bodies by operation; what is not here is sent without one. */
const bodies: Readonly<Record<string, unknown>> = {
  CreateAutomationCompany: { displayName: "Nieuwe Vestiging" },
  UpdateAutomationCompany: { displayName: "Brouwer" },
  CreateConfigurationPackage: { code: "second", packageName: "Second" },
  UpdateConfigurationPackage: { packageName: "Renamed" },
  CreateConfigurationPackageFile: {},
  UploadConfigurationPackageFile: Buffer.from("<DataList></DataList>"),
  CreateExtensionUpload: { schedule: "Current version" },
  UpdateExtensionUpload: { schemaSyncMode: "Force Sync" },
  UploadExtensionContent: Buffer.from("bytes"),
  UpdateUser: { state: "Disabled" },
  CreateUserPermission: { roleId: "SECURITY" },
  UpdateUserPermission: { roleId: "SECURITY" },
  CreateSecurityGroupUserPermission: { roleId: "SUPER" },
  ActivateFeature: { updateInBackground: true, startDateTime: "2026-03-02T08:00:00Z" },
  CreateSubscription: { notificationUrl: "https://receiver.example/hook", resource: "configurationPackages" },
  RenewSubscription: {},
  SendBatch: { requests: [{ id: "1", method: "GET", url: "companies" }] },
};

/** Which row an operation is tried on, where the first one would refuse it. */
const choices: Readonly<Record<string, (row: Json) => boolean>> = {
  ActivateFeature: (row) => row["enabled"] === "None",
  DeactivateFeature: (row) => row["enabled"] !== "None",
  ListAggregatePermissionSetAccessControls: (row) => row["roleId"] === "D365 BASIC",
  InstallExtension: (row) => row["displayName"] === "Labels",
  UninstallExtension: (row) => row["displayName"] === "Labels",
  UninstallExtensionAndDeleteData: (row) => row["displayName"] === "Labels",
  UnpublishExtension: (row) => row["displayName"] === "Labels",
};

/** What must have happened before, beside the first steps. */
const before: Readonly<Record<string, (bench: AutomationBench) => Promise<unknown>>> = {
  CreateConfigurationPackageFile: async (bench) =>
    bench.send("DELETE", await fill(bench, operation("DeleteConfigurationPackageFile")), undefined, {
      "if-match": "*",
    }),
  InstallExtension: async (bench) => bench.send("POST", await fill(bench, operation("UninstallExtension"))),
  UnpublishExtension: async (bench) => bench.send("POST", await fill(bench, operation("UninstallExtension"))),
};

function operation(operationId: string): ApiOperation {
  const found = operations.find((one) => one.operationId === operationId);
  if (!found) throw new Error(`There is no operation ${operationId}.`);
  return found;
}

/** Fills a path segment by segment: each key is that of a row in the list which the path so far leads to. */
async function fill(bench: AutomationBench, { operationId, path }: ApiOperation): Promise<string> {
  let filled = "";
  for (const { name, key } of parseResourcePath(path)) {
    filled += `/${name}`;
    if (!key) continue;
    const type = types.get(name);
    const list = await bench.get(filled + (name === "scheduledJobs" ? "?$filter=category eq 'APIUSERJOB'" : ""));
    const row = list.rows.find((one) => choices[operationId]?.(one) ?? true) ?? list.rows[0];
    const literal = (field: string): string =>
      type?.fields.get(field)?.type === "guid" ? String(row?.[field]) : `'${encodeURIComponent(String(row?.[field]))}'`;
    const parts = type?.key ?? [];
    filled +=
      parts.length === 1
        ? `(${literal(parts[0] ?? "")})`
        : `(${parts.map((field) => `${field}=${literal(field)}`).join(",")})`;
  }
  return filled;
}

async function prepare(operationId: string): Promise<AutomationBench> {
  const bench = await createAutomationBench();
  await deployApp(bench, { name: "Labels" });
  bench.world.clock.advance(60_000);
  if (operationId !== "CreateExtensionUpload") await bench.send("POST", "~/extensionUpload", {});
  const [upload] = (await bench.get("~/extensionUpload")).rows;
  if (upload)
    await bench.send("PATCH", `~/extensionUpload(${upload["systemId"]})/extensionContent`, Buffer.from("app"), {
      "if-match": "*",
    });
  await importPackage(bench, "SETUP");
  const [user] = (await bench.get("~/users")).rows;
  await bench.send("POST", `~/users(${user?.["userSecurityId"]})/Microsoft.NAV.getNewUsersFromOffice365Async`);
  await bench.send("POST", "/subscriptions", {
    notificationUrl: "https://receiver.example/hook",
    resource: `companies(${bench.company})/configurationPackages`,
  });
  bench.world.clock.advance(60_000);
  await before[operationId]?.(bench);
  return bench;
}

function bodyOf(bench: AutomationBench, operationId: string): unknown {
  const body = bodies[operationId];
  if (operationId !== "CreateSubscription") return body;
  return { ...Object(body), resource: `companies(${bench.company})/configurationPackages` };
}

/** What the description says against an answer. */
function complaints(one: ApiOperation, answer: Answer): readonly string[] {
  const method = one.method.toLowerCase();
  const described = Reflect.get(Object(document.paths[one.path]), method)?.responses?.[String(answer.status)];
  if (!described) return [`${answer.status} is not described: ${answer.text}`];
  const content = deref(document, Object(described)).content ?? {};
  const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
  if (Object.keys(content).length === 0) return answer.text === "" ? [] : ["A body was not described."];
  if (!(type in content)) return [`The content type ${type} is not described.`];
  if (type !== "application/json") return [];
  const pointer = [one.path, method, "responses", String(answer.status), "content", type, "schema"].map((part) =>
    encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")),
  );
  const validate = ajv.compile({ $ref: `spec#/paths/${pointer.join("/")}` });
  return validate(JSON.parse(answer.text))
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe("every operation of the description answers as described", () => {
  test("there are 85", () => {
    expect(operations.length).toBe(85);
  });

  test.each(operations.map((one) => [one.operationId, one] as const))("%s", async (operationId, one) => {
    const bench = await prepare(operationId);
    const path =
      (await fill(bench, one)) + (operationId === "ListScheduledJobs" ? "?$filter=category eq 'APIUSERJOB'" : "");
    expect(bench.service.operationOf(one.method, new URL(bench.root + path))).toBe(operationId);
    const answer = await bench.send(
      one.method,
      path,
      bodyOf(bench, operationId),
      one.needsIfMatch ? { "if-match": "*" } : {},
    );
    expect({ status: answer.status < 300, complaints: complaints(one, answer) }).toEqual({
      status: true,
      complaints: [],
    });
    if (one.kind === "list") expect(answer.rows.length).toBeGreaterThan(0);
  });
});

describe("the check itself", () => {
  test.each([
    ["a value of the wrong type", 200, { value: [{ id: 5 }] }, ["/value/0/id must be string"]],
    ["a list without value", 200, {}, [" must have required property 'value'"]],
    ["a status that is not described", 418, {}, ["418 is not described: {}"]],
  ])("sees %s", (_, status, json, want) => {
    const answer = {
      status,
      headers: new Headers({ "content-type": "application/json" }),
      text: JSON.stringify(json),
      json: {},
      rows: [],
      code: undefined,
    };
    expect(complaints(operation("ListCompanies"), answer)).toEqual(want);
  });
});
