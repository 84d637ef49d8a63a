import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Home } from "../../../src/cli/home/home.ts";
import { readProfiles, removeProfile, saveProfile } from "../../../src/cli/home/profiles.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const homeIn = (folder: string): Home => ({ folder, dataFolder: join(folder, "data"), isSandbox: false });

test("profiles are kept by name, as configuration that a person can read", () => {
  const home = homeIn(temporaryFolder());
  expect(readProfiles(home)).toEqual(new Map());
  saveProfile(home, "shop", { service: "exact", country: "nl" });
  saveProfile(home, "robot", { service: "business-central", grant: "application" });
  saveProfile(home, "shop", { service: "exact", country: "be" });
  expect(JSON.parse(readFileSync(join(home.folder, "profiles.json"), "utf8"))).toEqual({
    profiles: {
      shop: { service: "exact", country: "be" },
      robot: { service: "business-central", grant: "application" },
    },
  });
  expect(statSync(join(home.folder, "profiles.json")).mode & 0o777).toBe(0o600);
  removeProfile(home, "robot");
  removeProfile(home, "never");
  expect([...readProfiles(home).keys()]).toEqual(["shop"]);
});

test.each([
  ["{", "is no JSON: mend it, or remove it and sign in again."],
  ["[]", "holds no profiles: mend it, or remove it and sign in again."],
  ['{"profiles":{"a":{}}}', "Profile a has no service: one of business-central, dataverse, graph, exact."],
  [
    '{"profiles":{"a":{"service":"sap"}}}',
    "Profile a has no service: one of business-central, dataverse, graph, exact.",
  ],
  ['{"profiles":{"a":{"service":"exact","secret":"x"}}}', "Profile a has a field secret; there are service, clientId,"],
  ['{"profiles":{"a":{"service":"exact","company":5}}}', "Profile a: company is no text."],
])("%s is refused", (content, message) => {
  expect(() => readProfiles(homeIn(temporaryFolder({ "profiles.json": content })))).toThrow(message);
});
