import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { packConnectors } from "../../../scripts/package/pack-connectors.ts";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";

test("holds what people write of each connector, and nothing that is built of it", () => {
  const paths = Object.keys(unzipSync(packConnectors("connector")));
  const of = (file: string): string[] =>
    paths.filter((path) => path.endsWith(`/${file}`)).map((path) => path.slice(0, -file.length - 1));
  expect(of("connector.yaml")).toEqual(listConnectors("connector"));
  expect(of("apiProperties.json")).toEqual(listConnectors("connector"));
  expect(paths.filter((path) => !path.includes("/"))).toEqual([
    "business-central-admin-script.openapi.json",
    "business-central-admin.script.csx",
    "business-central-script.openapi.json",
    "business-central.script.csx",
    "exact-online-script.openapi.json",
    "exact-online.script.csx",
    "publisher.yaml",
  ]);
  expect(paths.filter((path) => /swagger|readme|\/script\.csx/.test(path))).toEqual([]);
});

test("is small, and the same bytes each time", () => {
  const zip = packConnectors("connector");
  expect(zip.length).toBeLessThan(70_000);
  expect(Buffer.from(packConnectors("connector")).equals(zip)).toBe(true);
});
