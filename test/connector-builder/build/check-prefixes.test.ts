import { expect, test } from "vitest";
import { checkPrefixes } from "../../../src/connector-builder/build/check-prefixes.ts";
import { selectOperations } from "../../../src/connector-builder/build/select-operations.ts";
import { PositionedYaml } from "../../../src/connector-builder/config/positioned-yaml.ts";
import { readConnectorConfig } from "../../../src/connector-builder/config/read-connector-config.ts";
import { buildSmall, document, yamlText } from "../support/small-connector.ts";

const text = yamlText
  .replace("basePath: /v1", "basePath: /")
  .replace("prefix: /v1", 'prefix: "/v1/{place}", byPolicy: /v1');
const all = ["ListRows", "GetRow", "DeleteRow"];

function check(policies: readonly object[]): void {
  const yaml = new PositionedYaml("connector/rows/connector.yaml", text);
  const config = readConnectorConfig(yaml);
  const documentOf = (): typeof document => document;
  checkPrefixes(yaml, config, selectOperations(yaml, config, documentOf), {
    properties: { policyTemplateInstances: policies },
  });
}

function puts(urlTemplate: string, operations: readonly string[]): object {
  return {
    templateId: "dynamichosturl",
    parameters: {
      "x-ms-apimTemplateParameter.urlTemplate": urlTemplate,
      "x-ms-apimTemplate-operationName": operations,
    },
  };
}

test("paths begin after what a policy puts", () => {
  expect(Object.keys(buildSmall(text).paths)).toEqual(["/{place}/rows", "/{place}/rows/{id}"]);
});

test.each([
  ["alone", "https://api.example.com/v1"],
  ["with a slash at its end", "https://api.example.com/v1/"],
  ["with a value of the connection behind it", "https://api.example.com/v1/@connectionParameters('token:TenantId','')"],
])("a policy with the beginning %s is enough", (_name, template) => {
  expect(() => check([puts(template, all)])).not.toThrow();
});

test.each([
  ["no policy", [], "ListRows, GetRow, DeleteRow"],
  ["a policy with another beginning", [puts("https://api.example.com/v2/", all)], "ListRows, GetRow, DeleteRow"],
  ["an operation that it leaves out", [puts("https://api.example.com/v1", ["ListRows", "DeleteRow"])], "GetRow"],
  ["an operation too many", [puts("https://api.example.com/v1", [...all, "ListOthers"])], "ListOthers"],
])("%s is one error with the policy to paste", (_name, policies, names) => {
  const parameters = {
    "x-ms-apimTemplateParameter.urlTemplate": "https://api.example.com/v1",
    "x-ms-apimTemplate-operationName": all,
  };
  expect(() => check(policies)).toThrow(
    `connector/rows/connector.yaml:13: a policy has to put /v1 before the paths of this source and of no other, which is not so for ${names}: policyTemplateInstances of apiProperties.json wants ${JSON.stringify({ templateId: "dynamichosturl", title: "Puts /v1", parameters })}`,
  );
});

test("what is put has to be the beginning of the prefix", () => {
  expect(() => buildSmall(text.replace("byPolicy: /v1", "byPolicy: /v2"))).toThrow(
    "connector/rows/connector.yaml:13: byPolicy has to be what prefix begins with, up to a slash.",
  );
});
