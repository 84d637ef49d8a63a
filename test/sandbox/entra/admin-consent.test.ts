import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { authorizeUrl, businessCentral, claimsOf, formOf, postForm, redirected, tokenAt } from "./entra-client.ts";

let s: Sandbox;
beforeEach(async () => {
  s = await startSandbox({ clock: "manual" });
});
afterEach(() => s.stop());

const scope = `${businessCentral}/.default`;
const ask = (
  segment: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = { "x-sandbox-user": "boss@customer.example" },
  path = "v2.0/adminconsent",
) =>
  fetch(
    `${s.entra.origin}/${segment}/${path}?${new URLSearchParams({ client_id: s.entra.clientId, redirect_uri: s.entra.redirectUri, state: "st-9", scope, ...fields })}`,
    { redirect: "manual", headers },
  );

describe("admin consent (fact 163)", () => {
  test("says yes with tenant, scope and state", async () => {
    expect(Object.fromEntries(redirected(await ask(s.entra.customerTenantId)))).toEqual({
      admin_consent: "True",
      tenant: s.entra.customerTenantId,
      scope,
      state: "st-9",
    });
  });

  test("at organizations is for the tenant of the person", async () => {
    expect(redirected(await ask("organizations")).get("tenant")).toBe(s.entra.customerTenantId);
  });

  test("lets the app act alone in that tenant", async () => {
    const act = () =>
      tokenAt(`${s.entra.origin}/customer.example/oauth2/v2.0/token`, {
        grant_type: "client_credentials",
        client_id: s.entra.clientId,
        client_secret: s.entra.clientSecret,
        scope,
      });
    expect((await act()).body.error_codes).toEqual([700016]);
    await ask("customer.example");
    expect(claimsOf((await act()).body.access_token)).toMatchObject({
      tid: s.entra.customerTenantId,
      roles: ["API.ReadWrite.All", "Automation.ReadWrite.All", "AdminCenter.ReadWrite.All"],
    });
  });

  test("spares people the consent page", async () => {
    await ask(s.entra.tenantId);
    const signIn = formOf(await (await fetch(authorizeUrl(s))).text());
    const answer = await postForm(`${s.entra.origin}${signIn.action}`, {
      ...signIn.fields,
      login: "kim@sandbox.example",
      action: "sign-in",
    });
    expect(redirected(answer).has("code")).toBe(true);
  });

  test("that is declined says admin_consent=True as well: look for error first", async () => {
    const signIn = formOf(await (await ask(s.entra.customerTenantId, {}, {})).text());
    const consent = formOf(
      await (
        await postForm(`${s.entra.origin}/login`, {
          ...signIn.fields,
          login: "boss@customer.example",
          action: "sign-in",
        })
      ).text(),
    );
    const back = redirected(await postForm(`${s.entra.origin}/consent`, { ...consent.fields, action: "cancel" }));
    expect([back.get("admin_consent"), back.get("error"), back.get("state"), back.has("tenant")]).toEqual([
      "True",
      "access_denied",
      "st-9",
      false,
    ]);
  });

  test("answers a bad scope at the redirect", async () => {
    expect(redirected(await ask(s.entra.tenantId, { scope: "https://sap.example/.default" })).get("error")).toBe(
      "invalid_resource",
    );
  });

  test.each<[string, string, Record<string, string>, string]>([
    ["common", "common", {}, "AADSTS9001023"],
    ["an unknown tenant", "nobody.example", {}, "AADSTS90002"],
    ["an unknown client", "organizations", { client_id: "x" }, "AADSTS700016"],
    ["a redirect that is not registered", "organizations", { redirect_uri: "https://evil.example/" }, "AADSTS50011"],
  ])("refuses %s on a page", async (_name, segment, fields, want) => {
    const response = await ask(segment, fields);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(want)]);
  });

  test("in v1 has no scope", async () => {
    const response = await fetch(
      `${s.entra.origin}/${s.entra.tenantId}/adminconsent?${new URLSearchParams({ client_id: s.entra.clientId, redirect_uri: s.entra.redirectUri })}`,
      { redirect: "manual", headers: { "x-sandbox-user": "boss@sandbox.example" } },
    );
    expect(Object.fromEntries(redirected(response))).toEqual({ admin_consent: "True", tenant: s.entra.tenantId });
  });
});
