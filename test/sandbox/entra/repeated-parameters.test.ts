import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { authorizeUrl, graph, redirected } from "./entra-client.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ seed: 1, clock: "manual", startAt: "2026-03-01" });
});
afterAll(() => sandbox.stop());

// RFC 6749 sections 3.1, 3.2, 4.1.2.1 and 5.2: "repeats a parameter" is invalid_request.
describe("a parameter that is sent twice", () => {
  const post = async (path: string, fields: Record<string, string>, twice: string) => {
    const body = new URLSearchParams(fields);
    body.append(twice, body.get(twice) ?? "");
    const response = await fetch(`${sandbox.entra.authority}/${path}`, { method: "POST", body });
    const { error, error_description: reason } = Object(await response.json());
    return [response.status, error, /: (\w+) is there more than once\./.exec(reason)?.[1]];
  };

  test.each(["grant_type", "client_id", "client_secret", "scope"])(
    "%s is refused by the token endpoint",
    async (name) => {
      const { clientId, clientSecret } = sandbox.entra;
      const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
      expect(await post("oauth2/v2.0/token", { ...fields, scope: `${graph}/.default` }, name)).toEqual([
        400,
        "invalid_request",
        name,
      ]);
    },
  );

  test("is refused by the device code endpoint", async () => {
    const fields = { client_id: sandbox.entra.publicClientId, scope: `${graph}/.default` };
    expect(await post("oauth2/v2.0/devicecode", fields, "scope")).toEqual([400, "invalid_request", "scope"]);
  });

  test.each(["scope", "state", "nonce"])(
    "%s is refused where a code is asked for, and the app hears of it",
    async (name) => {
      const response = await fetch(`${authorizeUrl(sandbox, { nonce: "n" })}&${name}=x`, {
        redirect: "manual",
        headers: { "x-sandbox-user": "kim@sandbox.example" },
      });
      expect(redirected(response).get("error")).toBe("invalid_request");
    },
  );

  test.each(["client_id", "redirect_uri"])("%s is refused where a code is asked for, on a page", async (name) => {
    const again = new URL(authorizeUrl(sandbox)).searchParams.get(name) ?? "";
    const address = `${authorizeUrl(sandbox)}&${new URLSearchParams({ [name]: again })}`;
    const response = await fetch(address, { redirect: "manual", headers: { "x-sandbox-user": "kim@sandbox.example" } });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(`${name} is there more`)]);
  });
});
