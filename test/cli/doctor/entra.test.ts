import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Finding } from "../../../src/cli/doctor/finding.ts";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox();

/** What the doctor says of each link. */
async function links(profile: string, ...words: string[]): Promise<{ code: number; of: Map<string, Finding> }> {
  const { code, stdout, stderr } = await run("doctor", "--sandbox", "--profile", profile, "--json", ...words);
  if (stdout === "") throw new Error(stderr);
  const findings: Finding[] = JSON.parse(stdout);
  return { code, of: new Map(findings.map((finding) => [finding.link, finding])) };
}

const verdicts = (of: Map<string, Finding>): string[] => [...of].map(([link, { verdict }]) => `${link}: ${verdict}`);

/** The broken link of a profile: what was found, and what mends it. */
async function brokenLink(profile: string, link: string, ...words: string[]): Promise<{ found: string; fix: string }> {
  const { code, of } = await links(profile, ...words);
  const finding = of.get(link);
  expect([code, finding?.verdict], JSON.stringify([...of.values()])).toEqual([1, "broken"]);
  const others = [...of.values()].filter(({ verdict, link: other }) => verdict === "broken" && other !== link);
  expect(others).toEqual([]);
  return finding?.verdict === "broken" ? finding : { found: "", fix: "" };
}

beforeAll(async () => {
  expect(await run("login", "business-central", "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
  expect(
    await run("login", "business-central", "--sandbox", "--by", "application", "--profile", "robot"),
  ).toMatchObject({ code: 0 });
  expect(
    await run("login", "business-central", "--sandbox", "--profile", "partner", "--as", "no-role@partner.example"),
  ).toMatchObject({ code: 0 });
});

const production = ["--environment", "Production"];

describe("every link in its passing form", () => {
  test("of a person", async () => {
    const { code, of } = await links("business-central", ...production);
    expect(code).toBe(0);
    expect(verdicts(of)).toEqual([
      "clock: ok",
      "tenant: ok",
      "client credentials: ok",
      "admin consent: ok",
      "sign-in: ok",
      "audience: ok",
      "app permission: ok",
      "Admin Center authorisation: not checked",
      "administrator role (GDAP): ok",
      "environment: ok",
      "environment permission set: ok",
    ]);
  });

  test("of an application", async () => {
    const { code, of } = await links("robot", ...production);
    expect(code).toBe(0);
    expect(verdicts(of).filter((line) => !line.endsWith(": ok"))).toEqual(["administrator role (GDAP): not checked"]);
    expect(of.get("app permission")?.found).toBe(
      "API.ReadWrite.All, Automation.ReadWrite.All, AdminCenter.ReadWrite.All",
    );
  });

  test("of Dataverse and Graph", async () => {
    expect((await run("login", "dataverse", "--sandbox", "--as", "kim@example.com")).code).toBe(0);
    expect((await links("dataverse")).of.get("user of the environment")?.verdict).toBe("ok");
    expect((await run("login", "graph", "--sandbox", "--as", "kim@example.com")).code).toBe(0);
    expect((await links("graph")).of.get("Graph permission")?.verdict).toBe("ok");
    // The same person and app: business-central still works with the newest grant.
    expect((await run("login", "business-central", "--sandbox", "--as", "kim@example.com")).code).toBe(0);
  });
});

describe("every link in its failing form names what mends it", () => {
  test("clock", async () => {
    const late = await startSandbox({ clock: "real", startAt: Date.now() + 600_000 });
    try {
      used.change("late", { authority: late.entra.origin, tenant: late.entra.tenantId, grant: "application" });
      const { of } = await links("late");
      expect(of.get("clock")).toMatchObject({
        verdict: "broken",
        found: expect.stringMatching(/^this machine is (599|600|601) s behind 127\.0\.0\.1:/),
        fix: expect.stringContaining("Set the clock"),
      });
    } finally {
      await late.stop();
    }
  });

  test("a server that is not there", async () => {
    used.change("nowhere", { authority: "http://127.0.0.1:9", grant: "application" });
    const { code, of } = await links("nowhere");
    expect([code, of.get("tenant")?.verdict, of.get("sign-in")?.found]).toEqual([1, "broken", "mend tenant first"]);
    expect(of.get("clock")?.found).toContain("No connection (");
  });

  test("client credentials: a wrong secret, an old one", async () => {
    const wrong = join(used.home.folder, "wrong-secret");
    writeFileSync(wrong, "no", { mode: 0o600 });
    used.change("wrong", { grant: "application", secretFile: wrong });
    expect((await brokenLink("wrong", "client credentials")).fix).toBe(
      "Give the secret's value, not its id: Entra admin center › App registrations › your app › Certificates & secrets › New client secret › copy Value.",
    );
    writeFileSync(wrong, used.sandbox.entra.expiredClientSecret);
    expect((await brokenLink("wrong", "client credentials")).fix).toContain(
      "Certificates & secrets › New client secret",
    );
  });

  test("admin consent: an app that the tenant does not know, or that nobody let act alone", async () => {
    const { customerTenantId, clientId } = used.sandbox.entra;
    used.change("stranger", { grant: "application", tenant: customerTenantId });
    const { found, fix } = await brokenLink("stranger", "admin consent");
    expect(found).toContain(`AADSTS700016`);
    expect(fix).toContain(
      `open ${used.sandbox.entra.origin}/${customerTenantId}/v2.0/adminconsent?client_id=${clientId}&scope=https%3A%2F%2Fapi.businesscentral.dynamics.com%2F.default`,
    );
    // One person of the customer consents, no administrator.
    const login = await run(
      "login",
      "business-central",
      "--sandbox",
      "--profile",
      "customer",
      "--tenant",
      customerTenantId,
      "--as",
      "ann@customer.example",
    );
    expect(login, login.stderr).toMatchObject({ code: 0 });
    expect((await brokenLink("stranger", "admin consent")).found).toBe(
      "the application gets a token without any permission",
    );
  });

  test("sign-in: nobody yet, and a session that was revoked", async () => {
    used.change("nobody", { account: undefined });
    expect((await brokenLink("nobody", "sign-in")).fix).toBe(
      "Sign in again: erp-openapi login business-central --profile nobody --sandbox",
    );
    expect(
      (await run("login", "business-central", "--sandbox", "--profile", "revoked", "--as", "lee@example.com")).code,
    ).toBe(0);
    used.sandbox.entra.revokeSessions("lee@example.com");
    expect((await brokenLink("revoked", "sign-in")).found).toContain("AADSTS50173");
  });

  test("tenant", async () => {
    used.change("elsewhere", { grant: "application", tenant: "nobody.example" });
    const { found, fix } = await brokenLink("elsewhere", "tenant");
    expect(found).toContain("nobody.example: HTTP 400");
    expect(fix).toContain("Entra admin center › Overview › Tenant ID");
  });

  test("audience: a token of another resource", async () => {
    const { stdout } = await run("token", "--sandbox", "--profile", "business-central", "--resource", "graph");
    const file = join(used.home.folder, "token");
    writeFileSync(file, stdout, { mode: 0o600 });
    expect(await brokenLink("business-central", "audience", "--token-file", file)).toMatchObject({
      found: "the token is for https://graph.microsoft.com",
      fix: expect.stringContaining("https://api.businesscentral.dynamics.com/.default"),
    });
    writeFileSync(file, (await run("token", "--sandbox", "--profile", "business-central")).stdout);
    const good = await links("business-central", "--token-file", file);
    expect(good.code, JSON.stringify([...good.of.values()])).toBe(0);
  });

  test("app permission", async () => {
    const { clientId, registerPermissions } = used.sandbox.entra;
    const all = ["API.ReadWrite.All", "Automation.ReadWrite.All", "AdminCenter.ReadWrite.All"];
    registerPermissions(clientId, ["Automation.ReadWrite.All"]);
    expect((await brokenLink("robot", "app permission", ...production)).fix).toBe(
      "Entra admin center › App registrations › your app › API permissions › Add a permission › Dynamics 365 Business Central › Application permissions › AdminCenter.ReadWrite.All; then Grant admin consent.",
    );
    registerPermissions(clientId, ["AdminCenter.ReadWrite.All"]);
    expect((await brokenLink("robot", "app permission", ...production)).fix).toContain(
      "Application permissions › Automation.ReadWrite.All",
    );
    registerPermissions(clientId, all);
  });

  test("Admin Center authorisation", async () => {
    const { clientId } = used.sandbox.entra;
    expect(
      await run(
        "call",
        "RemoveAuthorizedApp",
        "--sandbox",
        "--profile",
        "business-central",
        "--param",
        `appClientId=${clientId}`,
      ),
    ).toMatchObject({ code: 0 });
    expect((await brokenLink("robot", "Admin Center authorisation", ...production)).fix).toContain(
      `Authorize Microsoft Entra app › client id ${clientId}`,
    );
    expect(
      await run(
        "call",
        "AuthorizeApp",
        "--sandbox",
        "--profile",
        "business-central",
        "--param",
        `appClientId=${clientId}`,
      ),
    ).toMatchObject({ code: 0 });
    expect((await links("robot", ...production)).code).toBe(0);
  });

  test.each([
    [401, "Authorized Microsoft Entra apps › Authorize Microsoft Entra app", "API permissions"],
    [403, "Application permissions › AdminCenter.ReadWrite.All; then Grant admin consent", "https://nowhere.example"],
  ])("an application that the Admin Center answers with %i (fact 183)", async (status, advice, silentOn) => {
    used.sandbox.faults.add({ operation: "ListEnvironments", count: 1, effect: { kind: "answer", status, body: "" } });
    const { found, fix } = await brokenLink("robot", "Admin Center authorisation", ...production);
    expect(found).toBe(`HTTP ${status}`);
    expect(fix).toContain(advice);
    expect(fix).not.toContain(silentOn);
  });

  test("a person whose token the Admin Center refuses is not told to ask for a role", async () => {
    used.sandbox.faults.add({
      operation: "ListEnvironments",
      count: 1,
      effect: { kind: "answer", status: 401, body: "" },
    });
    const { fix } = await brokenLink("business-central", "administrator role (GDAP)");
    expect(fix).toContain("sign in again at the tenant");
    expect(fix).not.toContain("Roles");
  });

  test.each([
    [401, "State Enabled", "https://businesscentral.dynamics.com/OAuthLanding.htm"],
    [403, "is registered there", "D365 AUTOMATION"],
  ])("an application that the environment answers with %i (fact 183)", async (status, advice, value) => {
    used.sandbox.faults.add({ operation: "ListCompanies", count: 1, effect: { kind: "answer", status, body: "" } });
    const { fix } = await brokenLink("robot", "environment permission set", ...production);
    expect(fix).toContain(advice);
    expect(fix).toContain(value);
  });

  test("whoever consents inside Business Central needs its redirect address", async () => {
    used.sandbox.faults.add({
      operation: "ListEnvironments",
      count: 1,
      effect: { kind: "answer", status: 401, body: "" },
    });
    expect((await brokenLink("robot", "Admin Center authorisation")).fix).toContain(
      "redirect address https://businesscentral.dynamics.com/OAuthLanding.htm",
    );
  });

  test("an application that is answered only with the tenant in the address (fact 194)", async () => {
    used.sandbox.faults.add({ operation: "ListCompanies", nth: 2, effect: { kind: "answer", status: 401, body: "" } });
    const { code, of } = await links("robot", ...production);
    const finding = of.get("environment permission set");
    expect([code, finding?.verdict]).toEqual([0, "ok"]);
    expect(finding?.found).toContain("without the tenant in the address they are refused (HTTP 401): give tenantId");
    used.sandbox.faults.clear();
    expect((await links("robot", ...production)).of.get("environment permission set")?.found).toBe(
      "companies of Production can be read",
    );
  });

  test("administrator role of a partner (GDAP)", async () => {
    expect((await brokenLink("partner", "administrator role (GDAP)")).fix).toContain("Admin relationships (GDAP)");
    expect(
      (await run("login", "business-central", "--sandbox", "--profile", "partner", "--as", "kim@partner.example")).code,
    ).toBe(0);
    expect((await links("partner")).code).toBe(0);
  });

  test("environment", async () => {
    expect((await brokenLink("robot", "environment", "--environment", "Prod")).fix).toBe(
      "Name one of Production, Sandbox, or sign in at the tenant that has it.",
    );
    used.sandbox.faults.add({
      operation: "ListEnvironments",
      count: 1,
      effect: {
        kind: "answer",
        status: 200,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ value: [{ name: "Production", status: "Upgrading" }] }),
      },
    });
    expect((await brokenLink("robot", "environment", ...production)).found).toBe("Production is Upgrading");
  });

  test.each([
    ["robot", "Microsoft Entra Applications"],
    ["business-central", 'open the page "Users"'],
  ])("environment permission set of %s", async (profile, page) => {
    const body = JSON.stringify({
      error: { code: "Authentication_InvalidCredentials", message: "The server has rejected the client credentials." },
    });
    used.sandbox.faults.add({
      operation: "ListCompanies",
      count: 1,
      effect: { kind: "answer", status: 401, headers: { "content-type": "application/json" }, body },
    });
    const { found, fix } = await brokenLink(profile, "environment permission set", ...production);
    expect(found).toBe("HTTP 401, Authentication_InvalidCredentials, The server has rejected the client credentials.");
    expect(fix).toContain(page);
  });

  test.each([
    ["dataverse", "user of the environment", /WhoAmI/, "Users: add the person"],
    ["graph", "Graph permission", /GetMe/, "User.Read"],
  ])("%s: %s", async (profile, link, operation, fix) => {
    const rule = used.sandbox.faults.add({
      service: profile === "graph" ? "graph" : "dataverse",
      operation,
      effect: { kind: "answer", status: 403, body: "" },
    });
    expect((await brokenLink(profile, link)).fix).toContain(fix);
    used.sandbox.faults.remove(rule);
  });
});

test("for people it is a list with what to do below what is broken", async () => {
  const { code, stdout, stderr } = await run("doctor", "--sandbox", "--profile", "robot", "--environment", "Prod");
  expect([code, stderr]).toEqual([1, "Profile robot (business-central), link by link:\n"]);
  expect(stdout).toContain(
    "\nBROKEN      environment                 the tenant has no environment Prod\n            → Name one of Production, Sandbox",
  );
});
