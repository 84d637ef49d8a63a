import { describe, expect, test } from "vitest";
import { documentedCode, documentedCodes } from "../../../../src/sandbox/business-central/admin/documented-codes.ts";
import { readRoutes } from "../../../../src/sandbox/business-central/admin/routes.ts";
import { loadSpec } from "../../../../src/sandbox/core/spec.ts";

describe("the code of a refusal (fact 140)", () => {
  test.each([
    [["environmentNotFound", "Unknown"], ["environmentNotFound"], "environmentNotFound"],
    [["ResourceDoesNotExist", "Unknown"], ["environmentNotFound", "resourceDoesNotExist"], "ResourceDoesNotExist"],
    [["Unknown"], ["environmentNotFound"], "Unknown"],
    [[], [], "Unknown"],
  ])("of %j, wanted %j: %s", (documented, candidates, want) => {
    expect(documentedCode(documented, candidates)).toBe(want);
  });

  test.each([
    ["ListSessions", ["Unknown"]],
    ["InstallApp", ["EntityValidationFailed", "Unknown"]],
    ["LinkPowerPlatformEnvironment", ["BadArgument", "Forbidden", "Unknown"]],
  ])("%s documents %j", (operationId, want) => {
    const document = loadSpec("business-central-admin");
    const route = readRoutes(document).find(({ operation }) => operation.operationId === operationId);
    expect(route && [...documentedCodes(document, route.operation)].sort()).toEqual(want);
  });
});
