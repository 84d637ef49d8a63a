import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chooseProfile } from "../../../src/cli/accounts/choose-profile.ts";
import type { Home } from "../../../src/cli/home/home.ts";
import type { Profile } from "../../../src/cli/home/profile.ts";
import { removeProfile, saveProfile, saveSignedIn, saveSignedOut } from "../../../src/cli/home/profiles.ts";

const exact: Profile = { service: "exact", clientId: "id", country: "nl" };
const graph: Profile = { service: "graph", clientId: "id" };

let home: Home;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "erp-choose-"));
  home = { folder, dataFolder: join(folder, "data"), isSandbox: false };
});
afterEach(() => rmSync(home.folder, { recursive: true, force: true }));

const chosen = (service?: "exact" | "graph", profile?: string) => chooseProfile(home, { service, profile }).name;

test("of several profiles the one that signed in last is taken, of the service that the work needs", () => {
  saveSignedIn(home, "exact", exact);
  saveSignedIn(home, "shop", exact);
  saveSignedIn(home, "graph", graph);
  expect([chosen(), chosen("exact"), chosen("graph"), chosen("exact", "exact")]).toEqual([
    "graph",
    "shop",
    "graph",
    "exact",
  ]);
  saveSignedIn(home, "exact", exact);
  expect([chosen(), chosen("exact")]).toEqual(["exact", "exact"]);
});

test("a change of a profile is no sign-in", () => {
  saveSignedIn(home, "shop", exact);
  saveSignedIn(home, "graph", graph);
  saveProfile(home, "shop", { ...exact, company: "1" });
  expect(chosen()).toBe("graph");
});

test("one that signed out or was forgotten leaves its place to the one before", () => {
  saveSignedIn(home, "one", exact);
  saveSignedIn(home, "two", exact);
  saveSignedIn(home, "three", exact);
  saveSignedOut(home, "three", exact);
  expect(chosen()).toBe("two");
  removeProfile(home, "two");
  expect(chosen()).toBe("one");
});

test("one whose grant was replaced, because the same person signed in by another app, is passed over", () => {
  saveSignedIn(home, "mine", { ...exact, account: "exact/1" });
  saveSignedIn(home, "device", { ...exact, clientId: "another", account: "exact/1" });
  saveSignedIn(home, "graph", { ...graph, account: "exact/1" });
  expect([chosen(), chosen("exact")]).toEqual(["graph", "mine"]);
});

test("where nobody signed in the choice is asked for", () => {
  saveProfile(home, "one", exact);
  saveProfile(home, "two", exact);
  expect(() => chosen()).toThrow("Several profiles fit: name one with --profile: one, two.");
  saveProfile(home, "exact", exact);
  expect(chosen("exact")).toBe("exact");
});
