import { expect, test } from "vitest";
import { createDataverseClient } from "../../../src/clients/dataverse/index.ts";
import { dataverse, entra, OAuthClient } from "../../../src/oauth/index.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";
import { index, type SampleTypes } from "./support/sample-tables.ts";

const contoso = "https://contoso.crm4.dynamics.com";

function authFor(target: { resource: string } | { scope: string }) {
  return new OAuthClient({
    provider: entra({ tenant: "contoso.com", ...target }),
    clientId: "11111111-2222-3333-4444-555555555555",
    redirectUri: "http://localhost",
    account: "me",
    store: memoryTokenStore(),
  });
}
const create = (organisation: string, auth: OAuthClient) => () =>
  createDataverseClient<SampleTypes>({ organisation, index, auth });

test.each<[string, string]>([
  ["contoso.crm4", `${contoso}/.default`],
  ["contoso.api.crm4", `${contoso}/user_impersonation`],
  ["contoso.crm4", "https://contoso.api.crm4.dynamics.com/.default"],
])("a client of %s takes tokens for %s", (organisation, scope) => {
  expect(create(organisation, authFor({ scope }))).not.toThrow();
});

test("no organisation gets the tokens of another one, whichever account they are of", () => {
  const auth = authFor({ resource: dataverse("https://fabrikam.crm4.dynamics.com") });
  for (const one of [auth, auth.forAccount("kim")])
    expect(create("contoso.crm4", one)).toThrow(
      expect.objectContaining({
        code: "CLIENT_OPTION_INVALID",
        message: expect.stringMatching(
          /tokens for https:\/\/fabrikam\.crm4\.dynamics\.com\/\.default, and the organisation is https:\/\/contoso\.crm4\.dynamics\.com: .*resource: dataverse\("https:\/\/contoso/,
        ),
      }),
    );
});

test("behind a proxy, and of a token source of one's own, nothing is said", () => {
  const auth = authFor({ resource: dataverse(contoso) });
  const baseUrl = "https://proxy.example/api/data/v9.2";
  expect(() => createDataverseClient<SampleTypes>({ baseUrl, index, auth })).not.toThrow();
  const own = { token: async () => "token", markStale: () => undefined };
  expect(() => createDataverseClient<SampleTypes>({ organisation: "contoso.crm4", index, auth: own })).not.toThrow();
});
