import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSite, siteBase } from "../../docs/site/build-site.ts";
import { serveSite } from "../../docs/site/serve-site.ts";
import { openBrowser } from "../support/open-browser.ts";

let folder: string;
let browser: Browser;
let server: Server;
let start: string;
let made: Awaited<ReturnType<typeof buildSite>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "erp-docs-"));
  // All operations and exports take minutes, which `npm run docs` spends; of what they become, the tests of a part tell.
  made = await buildSite(process.cwd(), join(folder, "site"), {
    apis: ["business-central-admin"],
    importPaths: ["stores/file", "stores/memory"],
  });
  server = await serveSite(join(folder, "site"), siteBase, 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  start = `http://127.0.0.1:${address.port}${siteBase}`;
  browser = await openBrowser();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page and keeps what the browser complains of, and whom it asks besides the site. */
async function open(
  target: string,
  width: number,
  colorScheme: "light" | "dark" = "light",
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(start)) complaints.push(`asks ${request.url()}`);
  });
  await page.goto(`${start}${target}`, { waitUntil: "load" });
  return { page, complaints };
}

const shown = [
  "index.html",
  "project.html",
  "developer/exact-online.html",
  "developer/send-orders.html",
  "maker/app-registration.html",
  "specs/behaviour.html",
  "connector/index.html",
  "operations/index.html",
  "operations/business-central-admin/environments.html",
  "typescript/stores/file.html",
];

it("has no dead link", () => {
  expect(made.dead).toEqual([]);
  expect(made.pages).toBeGreaterThan(40);
});

it("has the Markdown of a guide beside it", () => {
  expect(readFileSync(join(folder, "site", "maker", "import.md"), "utf8")).toMatch(/^# /);
  expect(readFileSync(join(folder, "site", "llms.txt"), "utf8")).toContain("(maker/import.md)");
});

/** What axe finds wrong with a page, by its rules. */
async function violationsOf(page: Page): Promise<string[]> {
  // The theme names its switch when the page has come to life.
  await page.locator(".VPNavBarAppearance .VPSwitch[title]:not([title=''])").waitFor({ state: "attached" });
  await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** How far a page is wider than its window. Pixels. */
async function overflowOf(page: Page): Promise<number> {
  return Math.max(0, await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth"));
}

it.each(shown)("%s fits a telephone, without a word of complaint", async (target) => {
  const { page, complaints } = await open(target, 375);
  expect({ complaints, overflow: await overflowOf(page) }).toEqual({ complaints: [], overflow: 0 });
  expect(await page.locator("main h1").first().isVisible()).toBe(true);
  await page.close();
});

it.each(shown)("%s fits a screen, and is accessible, says axe", async (target) => {
  const { page, complaints } = await open(target, 1440);
  expect({ complaints, overflow: await overflowOf(page) }).toEqual({ complaints: [], overflow: 0 });
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});

// One of each kind: what differs in the dark is the theme.
it.each(["developer/send-orders.html", "operations/business-central-admin/environments.html"])(
  "%s is accessible in the dark",
  async (target) => {
    const { page } = await open(target, 1440, "dark");
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  },
);

/** What each way to call an operation has in it. */
const waysToCopy = {
  curl: 'environments/$sourceEnvironmentName/copy"',
  TypeScript: '{ environmentName: "Copy", type: "Production" }',
  "Command line": "erp-openapi create environments/copy",
};

it("finds an operation by words, and shows three ways to call it below each other", async () => {
  const { page } = await open("index.html", 1440);
  await page.getByRole("button", { name: "Search" }).first().click();
  await page.locator("#localsearch-input").fill("Copy an environment");
  await page.locator(".result").filter({ hasText: "Copy an environment" }).first().click();
  await page.waitForURL(/operations\/business-central-admin\/environments\.html#CopyEnvironment$/);
  const ways = page.locator("#CopyEnvironment ~ .vp-code-group").first();
  for (const text of Object.values(waysToCopy)) {
    const code = ways.locator("code").filter({ hasText: text });
    await code.waitFor({ state: "visible" });
  }
  expect(await ways.locator(".tabs").isVisible()).toBe(false);
  await page.close();
});

it("shows one of three ways to call an operation on a telephone, which a tab chooses", async () => {
  const { page } = await open("operations/business-central-admin/environments.html", 375);
  const ways = page.locator("#CopyEnvironment ~ .vp-code-group").first();
  for (const [name, text] of Object.entries(waysToCopy)) {
    await ways.locator(`label[data-title="${name}"]`).click();
    const code = ways.locator("code").filter({ visible: true });
    expect(await code.count()).toBe(1);
    expect(await code.textContent()).toContain(text);
  }
  await page.close();
});

it("leads from a mention of a fact to the fact", async () => {
  const { page } = await open("maker/app-registration.html", 1440);
  await page.locator('main a[href$="#fact-105"]').click();
  await page.waitForURL(/specs\/behaviour\.html#fact-105$/);
  expect(await page.locator("#fact-105").textContent()).toMatch(/^105\./);
  await page.close();
});

it("shows a code of an error at its address", async () => {
  const { page } = await open("developer/when-something-goes-wrong.html#QUOTA_EXCEEDED", 1440);
  expect(await page.locator("tr#QUOTA_EXCEEDED").isVisible()).toBe(true);
  await page.close();
});

it("shows the operations in full without a network", async () => {
  const { page, complaints } = await open("api/business-central-admin.html", 1440);
  await page.getByText("/applications/environments").first().waitFor({ timeout: 20_000 });
  expect(complaints).toEqual([]);
  await page.close();
}, 40_000);
