import { describe, expect, test } from "vitest";
import { buildConnector, documentsOf } from "../../../src/connector-builder/build/build-connector.ts";
import { withClientId, withClientVariables } from "../../../src/connector-builder/package/sign-in-client.ts";
import { solutionParts } from "../../../src/connector-builder/package/solution-zip.ts";

const documentOf = documentsOf("connector", ["generated"]);
const admin = buildConnector("connector", "business-central-admin", documentOf);
const purchasing = buildConnector("connector", "exact-online-purchasing", documentOf);
const own = "3f1c2d4e-5a6b-4c7d-8e9f-0a1b2c3d4e5f";

const part = (parts: ReadonlyMap<string, string | Uint8Array>, suffix: string): string =>
  String([...parts].find(([path]) => path.endsWith(suffix))?.[1]);

describe("a client id (fact 210)", () => {
  test("stands in every way to sign in, and nothing else changes", () => {
    const before = JSON.stringify(admin.properties);
    const packed = withClientId(admin, own);
    expect(JSON.stringify(packed.properties)).toBe(
      before.replaceAll('"clientId":"00000000-0000-0000-0000-000000000000"', `"clientId":"${own}"`),
    );
    const sets = part(solutionParts(packed), "_connectionparametersets.json");
    expect(sets.match(/"clientId":"[^"]+"/g)).toEqual(Array.from({ length: 3 }, () => `"clientId":"${own}"`));
    expect(JSON.stringify(admin.properties)).toBe(before);
  });

  test.each(["", "my app", "00000000-0000-0000-0000-000000000000", 'a"b'])("%j is none", (text) => {
    expect(() => withClientId(admin, text)).toThrow("--client-id takes the client id of your app registration");
  });

  test("has no place in a connector without sign-in", () => {
    const open = { ...purchasing, properties: { properties: { connectionParameters: {} } } };
    expect(() => withClientId(open, own)).toThrow("exact-online-purchasing wants no sign-in, so it has no client id.");
  });
});

describe("environment variables", () => {
  test("stand for id and secret, in the form that the platform reads", () => {
    const { connector, variables } = withClientVariables(purchasing);
    expect(variables).toEqual({
      clientId: "erpoa_exactonlinepurchasing_clientid",
      clientSecret: "erpoa_exactonlinepurchasing_clientsecret",
    });
    const { token } = JSON.parse(part(solutionParts(connector), "_connectionparameters.json"));
    expect(token.oAuthSettings).toMatchObject({
      clientId: '@environmentVariables("erpoa_exactonlinepurchasing_clientid")',
      clientSecret: '@environmentVariables("erpoa_exactonlinepurchasing_clientsecret")',
      identityProvider: "oauth2generic",
    });
  });

  test("stand for the resource of Microsoft Entra ID as well", () => {
    const { connectionParameterSets: _sets, ...inner } = JSON.parse(JSON.stringify(admin.properties)).properties;
    const { connector, variables } = withClientVariables({ ...admin, properties: { properties: inner } });
    expect(variables.resourceUri).toBe("erpoa_businesscentraladmin_resource");
    const { token } = JSON.parse(part(solutionParts(connector), "_connectionparameters.json"));
    expect(token.oAuthSettings.customParameters).toMatchObject({
      loginUri: { value: "https://login.microsoftonline.com" },
      resourceUri: { value: '@environmentVariables("erpoa_businesscentraladmin_resource")' },
    });
  });

  test("are refused where there are several ways to sign in", () => {
    expect(() => withClientVariables(admin)).toThrow(
      "business-central-admin has several ways to sign in, and the platform reads no environment variables there: give --client-id.",
    );
  });
});
