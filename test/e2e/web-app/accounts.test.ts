import { once } from "node:events";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { type Sandbox, startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, test, vi } from "vitest";
import { createAccountsApp } from "../../../examples/web/accounts.ts";
import { openBrowser } from "../../support/open-browser.ts";

// A browser on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 180_000);
afterAll(() => browser?.close());

/** A page of another site that is open in the same browser, and what it holds. */
const stranger = (content: string): Response =>
  new Response(`<!doctype html>${content}`, { headers: { "content-type": "text/html" } });

async function serve(name: string, answer: (request: Request) => Response | Promise<Response>): Promise<string> {
  const server = createServer(getRequestListener(answer)).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close().closeAllConnections());
  await once(server, "listening");
  const address = server.address();
  return `http://${name}:${typeof address === "object" && address ? address.port : 0}`;
}

let place: { sandbox: Sandbox; page: Page; origin: string; told: string[]; complaints: string[] };

async function open(change: { organisation?: string } = {}): Promise<typeof place> {
  // Time stands still but for what a test advances, for the app as well.
  const sandbox = await startSandbox({ clock: "manual", seed: 7 });
  onTestFinished(() => sandbox.stop());
  const told: string[] = [];
  let app: (request: Request) => Promise<Response> = async () => new Response(null, { status: 503 });
  const origin = await serve("localhost", (request) => app(request));
  app = createAccountsApp({
    organisation: sandbox.dataverse.origin,
    tenant: sandbox.entra.tenantId,
    clientId: sandbox.entra.clientId,
    clientSecret: sandbox.entra.clientSecret,
    authority: sandbox.entra.origin,
    redirectUri: `${origin}/callback`,
    cookieKey: "0123456789abcdef0123456789abcdef",
    store: memoryTokenStore(),
    tell: (line) => void told.push(line),
    now: () => sandbox.clock.now(),
    ...change,
  });
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", ({ message }) => void complaints.push(message));
  return { sandbox, page, origin, told, complaints };
}

/** Signs in as a person does: the app's link, Entra's pages, Entra's consent. */
async function signIn({ page, origin }: typeof place, consent: "Accept" | "Cancel" = "Accept"): Promise<void> {
  await page.goto(origin);
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("E-mail").fill("kim@contoso.example");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: consent }).click();
  // The way back leads over several answers.
  await page.waitForURL((url) => url.origin === origin);
}

const heading = ({ page }: typeof place): Promise<string | null> => page.locator("h1").textContent();
const requestsTo = ({ sandbox }: typeof place, operation: string): number[] =>
  sandbox.log.entries().flatMap((entry) => (entry.operation === operation ? [entry.status ?? 0] : []));

beforeEach(async () => {
  place = await open();
});

test("a person signs in, sees accounts, and signs out", async () => {
  await signIn(place);
  const { page, origin, complaints } = place;
  expect(page.url()).toBe(`${origin}/`);
  const rows = await page.locator("tbody tr").count();
  const names = await page.locator("tbody tr td:first-child").allTextContents();
  expect(rows).toBe(50);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })));
  expect(requestsTo(place, "ListAccounts")).toEqual([200]);
  expect(requestsTo(place, "EntraToken")).toEqual([200]);
  await page.getByRole("button", { name: "Sign out" }).click();
  expect(page.url()).toBe(`${origin}/`);
  await page.getByRole("link", { name: "Sign in" }).waitFor();
  expect(await page.context().cookies(origin)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the session's cookie is out of reach of scripts, of other sites and of plain connections, and holds no token", async () => {
  await signIn(place);
  const { page, origin } = place;
  const cookies = await page.context().cookies(origin);
  expect(cookies).toEqual([
    expect.objectContaining({
      name: "__Host-erp-session",
      domain: "localhost",
      path: "/",
      httpOnly: true,
      secure: true,
      sameSite: "Lax",
    }),
  ]);
  expect(await page.evaluate("document.cookie")).toBe("");
  expect((await page.context().storageState()).origins).toEqual([]);
  const text = await page.content();
  expect(text).not.toMatch(/eyJ[\w-]+\./);
  expect(cookies[0]?.value).toMatch(/^Fe26\.2\*/);
  expect(cookies[0]?.expires ?? 0).toBeLessThan(Date.now() / 1000 + 8 * 3600 + 5);
});

describe("another site that the person has open", () => {
  it("cannot sign them out", async () => {
    await signIn(place);
    const { page, origin } = place;
    // A script of that site sends the form at once.
    const evil = await serve("127.0.0.1", () =>
      stranger(`<form method="post" action="${origin}/logout"></form><script>document.forms[0].submit()</script>`),
    );
    const answered = page.waitForResponse(`${origin}/logout`);
    await page.goto(evil);
    expect((await answered).status()).toBe(403);
    await page.goto(origin);
    expect(await page.locator("tbody tr").count()).toBe(50);
  });

  it("cannot read the accounts", async () => {
    await signIn(place);
    const { page, origin } = place;
    const evil = await serve("127.0.0.1", () => stranger("<p>Look</p>"));
    await page.goto(evil);
    const read = await page.evaluate(
      `fetch("${origin}/", { credentials: "include" }).then((answer) => answer.text(), () => "refused")`,
    );
    expect(read).toBe("refused");
    const framed = await page.evaluate(`new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.src = "${origin}/";
      frame.onload = () => resolve(frame.contentDocument === null ? "closed" : "open");
      document.body.append(frame);
    })`);
    expect(framed).toBe("closed");
    expect(await page.frames()[1]?.locator("table").count()).toBe(0);
  });

  it("cannot make them somebody else: a callback that did not begin in this browser is refused", async () => {
    const { page, origin, told } = place;
    // The attacker's own sign-in, up to the callback, which the person is made to open.
    const theirs = await fetch(`${origin}/login`, { redirect: "manual" });
    const back = await fetch(theirs.headers.get("location") ?? "", {
      redirect: "manual",
      headers: { "x-sandbox-user": "mallory@contoso.example" },
    });
    await page.goto(back.headers.get("location") ?? "");
    expect(await heading(place)).toBe("You are not signed in");
    expect(told).toEqual([expect.stringContaining("SIGN_IN_FAILED")]);
    expect(await page.context().cookies(origin)).toEqual([]);
    expect(requestsTo(place, "EntraToken")).toEqual([]);
  });
});

describe("a token that has ended is renewed, and the person does not notice", () => {
  it("when its time is over", async () => {
    await signIn(place);
    const { page, sandbox, complaints } = place;
    sandbox.clock.advance(2 * 3_600_000);
    sandbox.log.clear();
    await page.reload();
    expect(await page.locator("tbody tr").count()).toBe(50);
    expect(requestsTo(place, "ListAccounts")).toEqual([200]);
    expect(requestsTo(place, "EntraToken")).toEqual([200]);
    expect(complaints).toEqual([]);
  });

  it("when the organisation takes it no more", async () => {
    await signIn(place);
    const { page, sandbox, complaints } = place;
    sandbox.clock.advance(120_000);
    sandbox.faults.add({ operation: "ListAccounts", nth: 1, effect: { kind: "token", as: "expired" } });
    sandbox.log.clear();
    await page.reload();
    expect(await page.locator("tbody tr").count()).toBe(50);
    expect(requestsTo(place, "ListAccounts")).toEqual([401, 200]);
    expect(requestsTo(place, "EntraToken")).toEqual([200]);
    expect(complaints).toEqual([]);
  });
});

test("a grant that Microsoft ended is said, and one click signs in again", async () => {
  await signIn(place);
  const { page, sandbox, origin, told } = place;
  sandbox.clock.advance(2 * 3_600_000);
  sandbox.entra.revokeSessions("kim@contoso.example");
  const answer = await page.reload();
  expect([answer?.status(), await heading(place)]).toEqual([401, "Your sign-in has ended"]);
  expect(told).toEqual([expect.stringMatching(/^REAUTHORIZATION_REQUIRED .*AADSTS50173/)]);
  await page.getByRole("link", { name: "Sign in again" }).click();
  await page.getByLabel("E-mail").fill("kim@contoso.example");
  await page.getByRole("button", { name: "Next" }).click();
  await page.waitForURL(`${origin}/`);
  expect(await page.locator("tbody tr").count()).toBe(50);
});

describe("consent", () => {
  it("that is refused is said, and can be given after all", async () => {
    await signIn(place, "Cancel");
    expect(await heading(place)).toBe("You are not signed in");
    await place.page.getByRole("link", { name: "Sign in again" }).click();
    await place.page.getByRole("button", { name: "Accept" }).click();
    expect(await place.page.locator("tbody tr").count()).toBe(50);
  });

  it("that is missing is said, and asked for by the link", async () => {
    await signIn(place);
    const { page, sandbox, told } = place;
    sandbox.clock.advance(2 * 3_600_000);
    const id = sandbox.faults.add({
      operation: "EntraToken",
      effect: {
        kind: "answer",
        status: 400,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          error: "invalid_grant",
          error_description: "AADSTS65001: The user or an administrator has not consented.",
          error_codes: [65001],
          suberror: "consent_required",
        }),
      },
    });
    const answer = await page.reload();
    expect([answer?.status(), await heading(place)]).toEqual([403, "Your consent is missing"]);
    expect(told).toEqual([expect.stringMatching(/^CONSENT_REQUIRED .*AADSTS65001/)]);
    sandbox.faults.remove(id);
    await page.getByRole("link", { name: "Sign in and agree" }).click();
    expect(await heading(place)).toBe("Permissions requested");
    await page.getByRole("button", { name: "Accept" }).click();
    expect(await page.locator("tbody tr").count()).toBe(50);
  });
});

describe("what the app asks for wrongly", () => {
  it("an organisation that the tenant does not know: the person is told that it is not their fault", async () => {
    place = await open({ organisation: "https://contoso.crm4.example.com" });
    const { page, origin, told } = place;
    await page.goto(`${origin}/login`);
    expect(await heading(place)).toBe("This app is not set up right");
    expect(told).toEqual([expect.stringMatching(/^OAUTH_CONFIGURATION_INVALID .*AADSTS500011/)]);
  });

  it("a token that the organisation does not take, renewed or not", async () => {
    await signIn(place);
    const { page, sandbox, told } = place;
    sandbox.clock.advance(120_000);
    sandbox.faults.add({ operation: "ListAccounts", effect: { kind: "token", as: "revoked" } });
    sandbox.log.clear();
    const answer = await page.reload();
    expect([answer?.status(), await heading(place)]).toEqual([500, "This app is not set up right"]);
    expect(requestsTo(place, "ListAccounts")).toEqual([401, 401]);
    expect(requestsTo(place, "EntraToken")).toEqual([200]);
    expect(told).toEqual([expect.stringMatching(/^API_UNAUTHORIZED /)]);
  });
});

test("somebody without a security role is told whom to ask", async () => {
  await signIn(place);
  const { page, sandbox } = place;
  sandbox.faults.add({
    operation: "ListAccounts",
    effect: {
      kind: "answer",
      status: 403,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ error: { code: "0x80040220", message: "Principal user is missing prvReadAccount" } }),
    },
  });
  const answer = await page.reload();
  expect([answer?.status(), await heading(place)]).toEqual([403, "You may not see the accounts"]);
});

test("a name that is markup is text", async () => {
  await signIn(place);
  const { page, complaints } = place;
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const { sandbox } = place;
  sandbox.faults.add({
    operation: "ListAccounts",
    effect: {
      kind: "answer",
      status: 200,
      headers: { "content-type": "application/json; odata.metadata=minimal" },
      body: JSON.stringify({ value: [{ accountid: "1", name: evil, address1_city: null, telephone1: null }] }),
    },
  });
  await page.reload();
  expect(await page.locator("tbody td").first().textContent()).toBe(evil);
  expect(await page.title()).toBe("Accounts");
  expect(complaints).toEqual([]);
});
