import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { exactReasons } from "../../../src/cli/doctor/exact-reasons.ts";
import type { Finding } from "../../../src/cli/doctor/finding.ts";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox();
let company: string;

async function look(profile: string, ...words: string[]): Promise<{ code: number; of: Map<string, Finding> }> {
  const { code, stdout, stderr } = await run("doctor", "--sandbox", "--profile", profile, "--json", ...words);
  if (stdout === "") throw new Error(stderr);
  const findings: Finding[] = JSON.parse(stdout);
  return { code, of: new Map(findings.map((finding) => [finding.link, finding])) };
}

async function brokenLink(profile: string, link: string, ...words: string[]): Promise<{ found: string; fix: string }> {
  const { code, of } = await look(profile, ...words);
  const broken = [...of.values()].filter(({ verdict }) => verdict === "broken");
  expect([code, broken.map((finding) => finding.link)], JSON.stringify(broken)).toEqual([1, [link]]);
  const [finding] = broken;
  return finding?.verdict === "broken" ? finding : { found: "", fix: "" };
}

beforeAll(async () => {
  company = String(used.sandbox.exact.divisions[0]);
  expect(await run("login", "exact", "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
});

test("every link in its passing form", async () => {
  const { code, of } = await look(
    "exact",
    "--company",
    company,
    "--operation",
    "ListCrmAccounts",
    "--operation",
    "CreateCrmAccount",
  );
  expect([code, [...of].map(([link, { verdict }]) => `${link}: ${verdict}`)]).toEqual([
    0,
    [
      "clock: ok",
      "country host: ok",
      "redirect URL: ok",
      "sign-in: ok",
      "division access: ok",
      "scopes: ok",
      "quota: ok",
    ],
  ]);
  expect(of.get("scopes")?.found).toBe(
    "may: ListCrmAccounts (crm accounts: read). not tried, since it writes; the area can be read: CreateCrmAccount (crm accounts: manage)",
  );
  expect(of.get("quota")?.found).toMatch(new RegExp(`^\\d+ of 5000 calls left today for company ${company}$`));
});

describe("every link in its failing form names what mends it", () => {
  test("clock", async () => {
    used.sandbox.faults.add({
      operation: "ExactAuthorize",
      count: 1,
      effect: {
        kind: "answer",
        status: 200,
        headers: { date: new Date(Date.now() - 7_200_000).toUTCString() },
        body: "",
      },
    });
    expect((await brokenLink("exact", "clock", "--company", company)).found).toMatch(
      /^this machine is 720[01] s ahead of /,
    );
  });

  test("country host: an app of another site", async () => {
    used.change("other", { service: "exact", clientId: "11111111-2222-3333-4444-555555555555" });
    expect((await brokenLink("other", "country host")).fix).toContain(
      "--country <nl, be, de, fr, es, uk or us> (now nl)",
    );
  });

  test("redirect URL: none, and one that is not registered", async () => {
    used.change("astray", { service: "exact", redirectUri: "https://wrong.example/callback" });
    expect((await brokenLink("astray", "redirect URL")).fix).toContain(
      "make it exactly https://wrong.example/callback",
    );
    used.change("astray", { service: "exact", redirectUri: undefined });
    expect((await brokenLink("astray", "redirect URL")).found).toBe("the profile names none");
    // The registered one is fine.
    used.change("astray", { service: "exact", redirectUri: used.sandbox.exact.redirectUri });
    expect((await look("astray", "--company", company)).of.get("redirect URL")?.verdict).toBe("ok");
  });

  test("sign-in: nobody yet", async () => {
    used.change("nobody", { service: "exact", account: undefined });
    expect((await brokenLink("nobody", "sign-in")).fix).toBe(
      "Sign in again: erp-openapi login exact --profile nobody --sandbox",
    );
  });

  test("division access: a company that the person may not open", async () => {
    const { found, fix } = await brokenLink("exact", "division access", "--company", "999999");
    expect([found, fix]).toEqual([
      "HTTP 403, Forbidden - Authorization Failed. No access to the division., Reason NoDivisionAccess",
      exactReasons["NoDivisionAccess"],
    ]);
  });

  test.each([
    ["blocked-user", "BlockedUser"],
    ["inactive-user", "InactiveUser"],
    ["blocked-customer", "BlockedCustomer"],
    ["license-expired", "LicenseExpired"],
    ["division-blocked", "DivisionBlocked"],
  ])("%s: the reason %s is put into words (fact 27)", async (person, reason) => {
    // Exact tells who somebody is by a call that such a person may not make, so the account is named by hand.
    used.sandbox.faults.add({
      service: "exact",
      operation: "ListHrmDivisions",
      count: 1,
      effect: { kind: "answer", status: 403, headers: { Reason: reason }, body: "Forbidden" },
    });
    expect((await brokenLink("exact", "division access", "--company", company)).fix, person).toBe(exactReasons[reason]);
  });

  test("scopes: an app that may only read accounts", async () => {
    const { clientId, clientSecret } = used.sandbox.exact.restrictedApp;
    const secretFile = join(used.home.folder, "restricted-secret");
    writeFileSync(secretFile, clientSecret, { mode: 0o600 });
    expect(
      await run(
        "login",
        "exact",
        "--sandbox",
        "--profile",
        "restricted",
        "--client-id",
        clientId,
        "--secret-file",
        secretFile,
        "--as",
        "lee@example.com",
      ),
    ).toMatchObject({ code: 0 });
    const second = String(used.sandbox.exact.divisions[1]);
    expect((await look("restricted", "--company", second, "--operation", "ListCrmAccounts")).code).toBe(0);
    const { found, fix } = await brokenLink(
      "restricted",
      "scopes",
      "--company",
      second,
      "--operation",
      "ListCrmAccounts",
      "--operation",
      "ListProjectProjects",
    );
    expect(found).toContain("ListProjectProjects needs projects projects: read: HTTP 403");
    expect(fix).toContain("App Center › your app › Permissions: projects projects: read");
  });

  test("quota: the day's calls are nearly spent, then spent", async () => {
    const third = String(used.sandbox.exact.divisions[2]);
    used.sandbox.faults.add({
      operation: "ListHrmDivisions",
      count: 1,
      effect: {
        kind: "answer",
        status: 200,
        headers: { "X-RateLimit-Remaining": "10", "X-RateLimit-Limit": "5000" },
        body: "{}",
      },
    });
    expect((await brokenLink("exact", "quota", "--company", third)).found).toBe(
      `10 of 5000 calls left today for company ${third}`,
    );
    used.sandbox.faults.add({
      operation: "ListHrmDivisions",
      count: 1,
      effect: {
        kind: "answer",
        status: 429,
        headers: { "X-RateLimit-Remaining": "0", "X-RateLimit-Limit": "5000" },
        body: "",
      },
    });
    expect((await brokenLink("exact", "quota", "--company", third)).fix).toContain(
      "sync and bulk sets hold 1000 rows a page",
    );
    used.sandbox.faults.add({
      operation: "ListHrmDivisions",
      count: 1,
      effect: { kind: "answer", status: 429, headers: { "X-RateLimit-Minutely-Remaining": "0" }, body: "" },
    });
    expect((await brokenLink("exact", "quota", "--company", third)).found).toBe("the calls of this minute are spent");
  });
});

test("an operation that does not exist is told before anything is asked", async () => {
  expect(await run("doctor", "--sandbox", "--profile", "exact", "--operation", "ListAcounts")).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("there is no operation 'ListAcounts'"),
  });
});
