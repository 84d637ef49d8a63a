import { expect, test } from "vitest";
import { checkValue, type ValueProblem } from "../../../../src/sandbox/business-central/admin/check-value.ts";
import { loadSpec, type SchemaObject } from "../../../../src/sandbox/core/spec.ts";

const document = loadSpec("business-central-admin");
const at = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });

test.each<[string, SchemaObject, unknown, ValueProblem | undefined]>([
  ["fits", at("CopyEnvironmentRequest"), { environmentName: "One", type: "Sandbox" }, undefined],
  [
    "has more than the schema",
    at("CopyEnvironmentRequest"),
    { environmentName: "One", type: "Sandbox", colour: 1 },
    undefined,
  ],
  ["lacks a property", at("CopyEnvironmentRequest"), { environmentName: "One" }, { target: "type", kind: "missing" }],
  [
    "is blank",
    at("CopyEnvironmentRequest"),
    { environmentName: " ", type: "Sandbox" },
    { target: "environmentName", kind: "missing" },
  ],
  [
    "is null",
    at("CopyEnvironmentRequest"),
    { environmentName: "One", type: null },
    { target: "type", kind: "missing" },
  ],
  [
    "is none of the choices",
    at("CopyEnvironmentRequest"),
    { environmentName: "One", type: "Other" },
    { target: "type", kind: "value" },
  ],
  [
    "has a bad form",
    at("CopyEnvironmentRequest"),
    { environmentName: "1", type: "Sandbox" },
    { target: "environmentName", kind: "shape" },
  ],
  [
    "is too long",
    at("CopyEnvironmentRequest"),
    { environmentName: "a".repeat(30), type: "Sandbox" },
    { target: "environmentName", kind: "shape" },
  ],
  [
    "has the wrong type",
    at("CopyEnvironmentRequest"),
    { environmentName: 1, type: "Sandbox" },
    { target: "environmentName", kind: "value" },
  ],
  [
    "is not the constant",
    at("InstallAppRequest"),
    { acceptIsvEula: false },
    { target: "acceptIsvEula", kind: "value" },
  ],
  ["is no GUID", at("SetSecurityGroupRequest"), { Value: "x" }, { target: "Value", kind: "shape" }],
  [
    "is no date",
    at("TransferRequest"),
    { DestinationEntraTenantId: "11111111-1111-4111-8111-111111111111", RunAt: "soon" },
    { target: "RunAt", kind: "shape" },
  ],
  ["fits both of oneOf", { oneOf: [{ type: "object" }, { type: "object" }] }, {}, { target: "", kind: "value" }],
  ["fits one of oneOf", { oneOf: [{ type: "object" }, { type: "string" }] }, {}, undefined],
  [
    "has a bad row",
    at("ReportOutageRequest"),
    { outageType: "x", outageQuestionAnswers: [{ id: "1" }] },
    { target: "answer", kind: "missing" },
  ],
  ["is a whole number", { type: "integer" }, 3, undefined],
  ["is no whole number", { type: "integer" }, 3.5, { target: "", kind: "value" }],
])("a value that %s", (_, schema, value, want) => {
  expect(checkValue(document, schema, value)).toEqual(want);
});
