import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../docs/site/build-site.ts";
import { openBrowser } from "../support/open-browser.ts";

let folder: string;
let browser: Browser;
let made: Awaited<ReturnType<typeof buildSite>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "erp-docs-"));
  made = await buildSite(process.cwd(), join(folder, "site"));
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page and keeps what the browser complains of. */
async function open(target: string, width: number): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  page.on("request", (request) => void (/^https?:/.test(request.url()) && complaints.push(`asks ${request.url()}`)));
  await page.goto(pathToFileURL(join(folder, "site", target)).href);
  return { page, complaints };
}

it("has no dead link", () => {
  expect(made.dead).toEqual([]);
  expect(made.pages).toBeGreaterThan(40);
});

it("says of each list how a copy of it stays in step", () => {
  const page = readFileSync(join(folder, "site", "api", "exact-online.html"), "utf8");
  expect(page).toContain("A copy reads `sync/CRM/Accounts` instead: its changed rows by `Timestamp`.");
  expect(readdirSync(join(folder, "site", "api")).filter((name) => !name.endsWith(".html"))).toEqual([]);
});

describe.each([375, 1440])("at %i pixels", (width) => {
  it.each([
    "index.html",
    "project.html",
    "developer/exact-online.html",
    "maker/app-registration.html",
    "specs/behaviour.html",
    "connector/index.html",
  ])("%s fits, without a word of complaint", async (target) => {
    const { page, complaints } = await open(target, width);
    const [content, window] = (await page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")) as [
      number,
      number,
    ];
    expect({ complaints, overflow: Math.max(0, content - window) }).toEqual({ complaints: [], overflow: 0 });
    expect(await page.locator("main h1").first().isVisible()).toBe(true);
    await page.close();
  });

  it("leads from the overview to a guide by its menu", async () => {
    const { page } = await open("index.html", width);
    if (width < 900) await page.locator("header summary").click();
    await page
      .locator(width < 900 ? "header nav" : "nav.side")
      .getByRole("link", { name: "TypeScript", exact: true })
      .click();
    expect(page.url()).toMatch(/typescript\/index\.html$/);
    await page.close();
  });
});

it.each([
  { target: "api/business-central-admin.html", text: "/applications/environments" },
  { target: "api/business-central-automation.html", text: "/companies" },
  { target: "api/exact-online.html", text: "Accounts" },
])(
  "$target shows its operations without a network",
  async ({ target, text }) => {
    const { page, complaints } = await open(target, 1440);
    await page.getByText(text).first().waitFor({ timeout: 20_000 });
    expect(complaints).toEqual([]);
    await page.close();
  },
  40_000,
);
