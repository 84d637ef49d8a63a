import { expect, test } from "vitest";
import { collectRelease, versionOf } from "../../../scripts/package/collect-release.ts";
import { buildAll } from "../../../src/connector-builder/build/build-all.ts";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";
import { solutionZip } from "../../../src/connector-builder/package/solution-zip.ts";

const version = versionOf(".");

test("a release has the solution of each connector under the version, and the bill of materials", () => {
  const files = collectRelease(".", `v${version}`, Buffer.from("{}"));
  expect([...files.keys()]).toEqual([
    ...listConnectors("connector").map((name) => `${name}-${version}.zip`),
    `erp-openapi-${version}.cdx.json`,
  ]);
  const [first] = buildAll(".").connectors;
  if (!first) throw new Error("There is no connector.");
  expect(Buffer.from(files.get(`${first.name}-${version}.zip`) ?? []).equals(solutionZip(first))).toBe(true);
});

test.each(["", "v9.9.9", version])("the tag %j is of another version, and nothing is made", (tag) => {
  expect(() => collectRelease(".", tag, Buffer.from("{}"))).toThrow(
    `the tag ${tag} is not v${version}, which package.json says.`,
  );
});
