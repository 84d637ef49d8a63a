import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";
import { graph, tokens } from "./entra/entra-client.ts";

/** Methods, an address, the status that each of them gets, and the operation that faults and the log know it by. */
type Row = readonly [methods: string, path: string, status: number, operation?: string];

let sandbox: Sandbox;
/** Tokens for Graph: with every permission, and with none for contacts. */
let bearers: Readonly<Record<"all" | "person", string>>;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 1, clock: "manual", startAt: "2026-03-01" });
  const bearer = async (scope: string): Promise<string> => `Bearer ${(await tokens(sandbox, { scope })).access_token}`;
  bearers = { all: await bearer(`${graph}/.default`), person: await bearer(`${graph}/User.Read`) };
});
afterAll(() => sandbox.stop());

/** What each of the methods comes to: its status, and what the log calls it. */
async function asked(origin: string, [methods, path]: Row, headers: Record<string, string> = {}) {
  const found: [string, number, string | undefined][] = [];
  for (const method of methods.split(" ")) {
    sandbox.log.clear();
    const address = origin + path.replace("TENANT", sandbox.entra.tenantId.toUpperCase());
    const response = await fetch(address, { method, headers, redirect: "manual" });
    await response.arrayBuffer();
    found.push([method, response.status, sandbox.log.entries().at(-1)?.operation]);
  }
  return found;
}
const wanted = ([methods, , status, operation]: Row) => methods.split(" ").map((method) => [method, status, operation]);

describe("Entra: a tenant's addresses take any method and any case, its own pages take what they are for", () => {
  test.for<Row>([
    ["GET HEAD POST PUT OPTIONS PROPFIND", "/TENANT/v2.0/.well-known/openid-configuration", 200, "EntraDiscovery"],
    ["GET HEAD POST PUT OPTIONS PROPFIND", "/TENANT/oauth2/v2.0/token", 400, "EntraToken"],
    ["GET POST", "/common/oauth2/token", 400, "EntraToken"],
    ["GET HEAD POST PUT OPTIONS", "/common/oauth2/v2.0/logout", 200, "EntraLogout"],
    ["GET", "/common/oauth2/logout", 200, "EntraLogout"],
    ["GET POST", "/common/oauth2/authorize", 400, "EntraAuthorize"],
    ["GET HEAD POST", "/common/oauth2/v2.0/authorize", 400, "EntraAuthorize"],
    ["GET POST", "/common/oauth2/devicecode", 400, "EntraDeviceCode"],
    ["GET POST", "/common/oauth2/v2.0/devicecode", 400, "EntraDeviceCode"],
    ["GET POST", "/common/adminconsent", 400, "EntraAdminConsent"],
    ["GET POST", "/common/v2.0/adminconsent", 400, "EntraAdminConsent"],
    ["GET", "/common/.well-known/openid-configuration", 200, "EntraDiscovery"],
    ["GET HEAD", "/COMMON/discovery/keys", 200, "EntraKeys"],
    ["GET", "/Sandbox.Example/discovery/v2.0/KEYS", 200, "EntraKeys"],
    ["GET", "/TENANT/V2.0/.Well-Known/OpenID-Configuration", 200, "EntraDiscovery"],
    ["GET PUT", "/anything/Discovery/Instance", 200, "EntraInstanceDiscovery"],
    ["GET", "/devicelogin", 200, "EntraDeviceLogin"],
    ["POST", "/devicelogin", 400, "EntraDeviceLogin"],
    ["HEAD PUT OPTIONS PROPFIND", "/devicelogin", 404],
    ["POST", "/login", 400, "EntraSignIn"],
    ["GET HEAD PUT", "/login", 404],
    ["POST", "/consent", 400, "EntraConsent"],
    ["GET HEAD", "/consent", 404],
    ["GET", "/error?code=50058", 200, "EntraError"],
    ["HEAD POST", "/error?code=50058", 404],
    ["GET HEAD POST OPTIONS", "/", 404],
    ["GET POST", "/nowhere", 404],
    ["GET", "/common/nowhere", 404],
    ["GET", "/x/y/z/w", 404],
    ["GET", "/DeviceLogin", 404],
    ["GET", "/ERROR", 404],
    ["GET", "/constructor", 404],
    // Slashes too many.
    ["GET", "/common/discovery/keys/", 404],
    ["GET", "/devicelogin/", 404],
    ["GET", "/common//discovery/keys", 404],
    ["GET", "//discovery/keys", 404],
    ["GET", "/discovery/instance", 404],
    ["GET", "//discovery/instance", 200, "EntraInstanceDiscovery"],
    // What is encoded is not decoded, and a tenant is whatever stands in its place.
    ["GET", "/common/discovery/%6beys", 404],
    ["GET", "/devicelogi%6e", 404],
    ["GET", "/%63ommon/discovery/keys", 200, "EntraKeys"],
    ["GET", "/%63ommon/v2.0/.well-known/openid-configuration", 400, "EntraDiscovery"],
    ["GET", "/a%2Fb/v2.0/.well-known/openid-configuration", 400, "EntraDiscovery"],
    ["GET", "/%/discovery/keys", 200, "EntraKeys"],
    ["GET", "/%ff/discovery/keys", 200, "EntraKeys"],
    ["GET", "/*/discovery/keys", 200, "EntraKeys"],
    ["GET", "/:tenant/discovery/keys", 200, "EntraKeys"],
    ["GET", "/__proto__/discovery/keys", 200, "EntraKeys"],
    ["GET", "/common/oauth2/token;x", 404],
    ["GET", "/common/oauth2/v2.0/token/../authorize", 400, "EntraAuthorize"],
  ])("%s %s answers %i", async (row) => {
    expect(await asked(sandbox.entra.origin, row)).toEqual(wanted(row));
  });
});

describe("Graph: who asks comes first, then the method, then the address", () => {
  test.for<Row>([
    ["GET", "/v1.0/me", 200, "GetMe"],
    ["GET", "/v1.0/me/contacts", 200, "ListContacts"],
    ["GET", "/v1.0/me/contacts/abc", 404, "GetContact"],
    ["GET", "/v1.0/me/contacts('abc')", 404, "GetContact"],
    ["GET", "/v1.0/me/contacts/a%2Fb", 404, "GetContact"],
    ["GET", "/v1.0/me/contacts('a%2Fb')", 404, "GetContact"],
    ["GET", "/v1.0/me/contacts(abc)", 400, "GetContact"],
    ["GET", "/v1.0/me/contacts('a',1)", 400, "GetContact"],
    ["HEAD POST PUT OPTIONS DELETE PROPFIND", "/v1.0/me", 405],
    ["HEAD PUT OPTIONS DELETE PROPFIND", "/v1.0/me/contacts", 405],
    ["POST", "/v1.0/me/contacts", 400, "CreateContact"],
    ["PATCH", "/v1.0/me/contacts/abc", 404, "UpdateContact"],
    ["DELETE", "/v1.0/me/contacts('abc')", 404, "DeleteContact"],
    ["GET", "/v1.0/me/contacts/delta", 200, "ListContactChanges"],
    ["GET", "/v1.0/me/contacts/microsoft.graph.delta()", 200, "ListContactChanges"],
    ["GET", "/v1.0/me/mailFolders('inbox')/messages/delta", 200, "ListMessageChanges"],
    ["GET", "/v1.0/me/mailfolders/Inbox/messages", 200, "ListMessages"],
    ["GET", "/v1.0/me/mailFolders('drafts')/messages", 400],
    ["HEAD POST PUT OPTIONS", "/v1.0/nothing", 405],
    ["GET", "/v1.0/nothing", 400],
    ["GET", "/v1.0/me/messages", 400],
    ["GET", "/v1.0/me/contactsX", 400],
    ["GET", "/v1.0/me/Contacts", 400],
    ["GET", "/v1.0/ME", 400],
    ["GET", "/V1.0/me", 400],
    ["GET", "/beta/me", 400],
    ["GET", "/v1.0me", 400],
    ["GET", "/", 400],
    ["GET", "/v1.0", 400],
    ["GET", "/v1.0/", 400],
    ["GET", "//v1.0/me", 400],
    ["GET", "/v1%2E0/me", 400],
    ["GET", "/v1.0/me/%ff", 400],
    ["GET", "/v1.0/me/%", 400],
    ["GET", "/v1.0/me(1)", 400],
    // However it is spelled.
    ["GET", "/v1.0/me/", 200, "GetMe"],
    ["GET", "/v1.0//me", 200, "GetMe"],
    ["GET", "/v1.0/%6De", 200, "GetMe"],
    ["GET", "/v1.0/me//contacts", 200, "ListContacts"],
    ["GET", "/v1.0/me%2Fcontacts", 200, "ListContacts"],
    ["GET", "/v1.0/%6De/contacts", 200, "ListContacts"],
    ["GET", "/v1.0/me/contacts/", 200, "ListContacts"],
    ["GET", "/v1.0/me/contacts(id='abc')", 404, "GetContact"],
    ["GET", "/v1.0/me//contacts/abc", 404, "GetContact"],
  ])("%s %s answers %i", async (row) => {
    expect(await asked(sandbox.graph.origin, row, { authorization: bearers.all })).toEqual(wanted(row));
  });

  test.for<Row>([
    ["GET", "/v1.0/me", 401, "GetMe"],
    ["HEAD POST OPTIONS", "/v1.0/me", 401],
    ["GET HEAD POST", "/v1.0/nothing", 401],
    ["GET", "/", 401],
    ["GET", "/v1.0/me/%ff", 401],
    ["GET", "/v1.0/me/contacts(abc)", 401, "GetContact"],
  ])("%s %s without a token answers %i", async (row) => {
    expect(await asked(sandbox.graph.origin, row)).toEqual(wanted(row));
  });

  test.for<Row>([
    ["GET", "/v1.0/me", 200, "GetMe"],
    ["GET", "/v1.0/me/contacts", 403, "ListContacts"],
    ["HEAD DELETE", "/v1.0/me/contacts", 403],
    ["POST", "/v1.0/me/contacts", 403, "CreateContact"],
    ["GET", "/v1.0/me/contacts/abc", 403, "GetContact"],
    ["GET", "/v1.0/me/contacts('abc')", 403, "GetContact"],
    ["POST", "/v1.0/nothing", 405],
    ["GET", "/v1.0/me/contactsX", 400],
    ["GET", "/v1.0/me//contacts", 403, "ListContacts"],
    ["GET", "/v1.0/me%2Fcontacts", 403, "ListContacts"],
    ["GET", "/v1.0/%6De/contacts", 403, "ListContacts"],
    ["GET", "/v1.0/me//contacts/abc", 403, "GetContact"],
    ["GET", "/v1.0/%6De/contacts('abc')", 403, "GetContact"],
  ])("%s %s without the permission for contacts answers %i", async (row) => {
    expect(await asked(sandbox.graph.origin, row, { authorization: bearers.person })).toEqual(wanted(row));
  });
});

describe("control: an address takes the methods that it names", () => {
  test.for<Row>([
    ["GET", "/clock", 200],
    ["HEAD POST PUT DELETE OPTIONS", "/clock", 404],
    ["POST", "/clock/advance", 400],
    ["GET HEAD PUT", "/clock/advance", 404],
    ["POST", "/clock/wait", 400],
    ["GET DELETE", "/faults", 200],
    ["POST", "/faults", 400],
    ["HEAD PUT OPTIONS", "/faults", 404],
    ["GET DELETE", "/log", 200],
    ["GET", "/log?afterId=x", 200],
    ["HEAD POST", "/log", 404],
    ["GET HEAD POST", "/nowhere", 404],
    ["GET", "/", 404],
    ["GET", "/clock/", 404],
    ["GET", "//clock", 404],
    ["GET", "/CLOCK", 404],
    ["GET", "/cloc%6b", 404],
    ["GET", "/%", 404],
    ["GET", "/toString", 404],
  ])("%s %s answers %i", async (row) => {
    const { url, key } = sandbox.control;
    expect(await asked(url, row, { "x-sandbox-key": key })).toEqual(wanted(row));
  });

  test.for<Row>([
    ["GET HEAD POST", "/clock", 401],
    ["GET", "/nowhere", 401],
  ])("%s %s without the key answers %i", async (row) => {
    expect(await asked(sandbox.control.url, row)).toEqual(wanted(row));
  });
});
