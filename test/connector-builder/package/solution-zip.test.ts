import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildConnector, documentsOf } from "../../../src/connector-builder/build/build-connector.ts";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";
import { lintSolution } from "../../../src/connector-builder/lint/lint-folder.ts";
import { brandIcon } from "../../../src/connector-builder/package/brand-icon.ts";
import { nameGuid } from "../../../src/connector-builder/package/name-guid.ts";
import { solutionParts, solutionZip } from "../../../src/connector-builder/package/solution-zip.ts";
import { readZip as readZipOf } from "../../../src/kit/zip/read-zip.ts";
import { readZip } from "../support/read-zip.ts";

const documentOf = documentsOf("connector", ["generated"]);
const automation = buildConnector("connector", "business-central-automation", documentOf);
const purchasing = buildConnector("connector", "exact-online-purchasing", documentOf);

describe("a solution", () => {
  test.each([
    [
      "with sign-in sets",
      automation,
      [
        "[Content_Types].xml",
        "solution.xml",
        "customizations.xml",
        "Connector/erpoa_businesscentralautomation_openapidefinition.json",
        "Connector/erpoa_businesscentralautomation_connectionparameters.json",
        "Connector/erpoa_businesscentralautomation_connectionparametersets.json",
        "Connector/erpoa_businesscentralautomation_policytemplateinstances.json",
        "Connector/erpoa_businesscentralautomation_iconblob.Png",
      ],
    ],
    [
      "with a script",
      purchasing,
      [
        "[Content_Types].xml",
        "solution.xml",
        "customizations.xml",
        "Connector/erpoa_exactonlinepurchasing_openapidefinition.json",
        "Connector/erpoa_exactonlinepurchasing_connectionparameters.json",
        "Connector/erpoa_exactonlinepurchasing_policytemplateinstances.json",
        "Connector/erpoa_exactonlinepurchasing_customcodeblobcontent.csx",
        "Connector/erpoa_exactonlinepurchasing_iconblob.Png",
      ],
    ],
  ])("%s has these parts at its root", (_, connector, want) => {
    expect([...readZip(solutionZip(connector)).keys()]).toEqual(want);
  });

  test("names one connector by the same GUID in both documents, and refers to parts that exist", () => {
    const parts = solutionParts(purchasing);
    const solution = String(parts.get("solution.xml"));
    const customizations = String(parts.get("customizations.xml"));
    const guid = nameGuid("erpoa_exactonlinepurchasing");
    expect(solution).toContain(
      `<RootComponents><RootComponent type="372" id="{${guid}}" schemaName="erpoa_exactonlinepurchasing" behavior="0" /></RootComponents>`,
    );
    expect(customizations).toContain(`<connectorid>${guid}</connectorid>`);
    expect(solution).toContain("<CustomizationPrefix>erpoa</CustomizationPrefix>");
    const referred = [...customizations.matchAll(/>\/(Connector\/[^<]+)</g)].map((match) => match[1] ?? "");
    expect(referred).toEqual([...parts.keys()].filter((path) => path.startsWith("Connector/")));
    const columns = [...(/<Connector>(.*)<\/Connector>/.exec(customizations)?.[1] ?? "").matchAll(/<([a-z]+)>/g)].map(
      (match) => match[1],
    );
    expect(columns).toEqual([
      "connectorid",
      "description",
      "displayname",
      "iconbrandcolor",
      "name",
      "connectortype",
      "openapidefinition",
      "connectionparameters",
      "policytemplateinstances",
      "customcodeblobcontent",
      "iconblob",
    ]);
  });

  test("declares each extension as its files spell it, and only that part has a byte order mark", () => {
    const types = String(solutionParts(purchasing).get("[Content_Types].xml"));
    expect([...types.matchAll(/Extension="([^"]+)"/g)].map((match) => match[1])).toEqual(["xml", "json", "csx", "Png"]);
    expect(
      [...readZip(solutionZip(purchasing))]
        .filter(([, content]) => content.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
        .map(([path]) => path),
    ).toEqual(["[Content_Types].xml"]);
  });

  test("writes policies with capitals, as an export does", () => {
    const policies = JSON.parse(
      String(solutionParts(automation).get("Connector/erpoa_businesscentralautomation_policytemplateinstances.json")),
    );
    expect(policies.map((policy: object) => Object.keys(policy))).toEqual([
      ["TemplateId", "Title", "Parameters"],
      ["TemplateId", "Title", "Parameters"],
    ]);
  });

  test("is the same bytes each time", () => {
    expect(
      Buffer.from(solutionZip(automation)).equals(
        solutionZip(
          buildConnector("connector", "business-central-automation", documentsOf("connector", ["generated"])),
        ),
      ),
    ).toBe(true);
  });
});

test("the icon is an opaque PNG of 144 pixels in the brand colour", () => {
  const png = Buffer.from(brandIcon("#0b6a6a"));
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([
    "PNG",
    144,
    144,
    2,
  ]);
  const pixels = inflateSync(png.subarray(41, png.length - 16));
  expect([pixels.length, [...pixels.subarray(1, 4)]]).toEqual([144 * 433, [0x0b, 0x6a, 0x6a]]);
});

test("a GUID of version 5 comes from the name alone", () => {
  expect(nameGuid("a")).toBe(nameGuid("a"));
  expect(nameGuid("a")).not.toBe(nameGuid("b"));
  expect(nameGuid("a")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

describe.each(listConnectors("connector"))("the solution of %s", (name) => {
  const connector = buildConnector("connector", name, documentOf);
  const zip = solutionZip(connector);

  test("breaks no rule, as it is read back", () => {
    const findings = lintSolution(`${name}.zip`, readZipOf(`${name}.zip`, zip));
    expect(findings.filter(({ severity, rule }) => severity === "error" || rule.startsWith("PP-SOL"))).toEqual([]);
  });

  test("has the parts of an export, and no other", () => {
    const prefix = `Connector/erpoa_${name.replaceAll("-", "")}_`;
    const sets = JSON.stringify(connector.properties).includes("connectionParameterSets");
    expect([...readZip(zip).keys()]).toEqual([
      "[Content_Types].xml",
      "solution.xml",
      "customizations.xml",
      `${prefix}openapidefinition.json`,
      `${prefix}connectionparameters.json`,
      ...(sets ? [`${prefix}connectionparametersets.json`] : []),
      `${prefix}policytemplateinstances.json`,
      ...(connector.script === undefined ? [] : [`${prefix}customcodeblobcontent.csx`]),
      `${prefix}iconblob.Png`,
    ]);
  });

  test("holds what the files hold: the bare object of the parameters, the bare list of policies, the whole definition", () => {
    const part = (suffix: string): unknown =>
      JSON.parse(String([...readZip(zip)].find(([path]) => path.endsWith(`_${suffix}`))?.[1]));
    const inner: Record<string, unknown> = JSON.parse(JSON.stringify(connector.properties))["properties"];
    expect(part("connectionparameters.json")).toEqual(inner["connectionParameters"]);
    expect(part("openapidefinition.json")).toEqual(JSON.parse(JSON.stringify(connector.definition)));
    expect(part("policytemplateinstances.json")).toHaveLength(
      Array.isArray(inner["policyTemplateInstances"]) ? inner["policyTemplateInstances"].length : -1,
    );
  });
});

test("documents of a solution have the children of an export, in its order", () => {
  const parts = solutionParts(automation);
  const manifest = /<SolutionManifest>(.*)<\/SolutionManifest>/.exec(String(parts.get("solution.xml")))?.[1] ?? "";
  const order = [
    "<UniqueName>",
    "<LocalizedNames>",
    "<Descriptions",
    "<Version>1.0.0.0<",
    "<Managed>0<",
    "<Publisher>",
    "<CustomizationPrefix>erpoa<",
    "<CustomizationOptionValuePrefix>47110<",
    "<Addresses>",
    "<RootComponents>",
    "<MissingDependencies",
  ].map((text) => manifest.indexOf(text));
  expect(order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1))).toBe(true);
  expect([...manifest.matchAll(/<AddressNumber>(\d)</g)].map((match) => match[1])).toEqual(["1", "2"]);
  const customizations = String(parts.get("customizations.xml")).replace(/<Connector>.*<\/Connector>/, "");
  expect([...customizations.matchAll(/<([A-Za-z]+)(?: \/)?>/g)].map((match) => match[1])).toEqual([
    "Entities",
    "Roles",
    "Workflows",
    "FieldSecurityProfiles",
    "Templates",
    "EntityMaps",
    "EntityRelationships",
    "OrganizationSettings",
    "optionsets",
    "CustomControls",
    "EntityDataProviders",
    "Connectors",
    "Languages",
    "Language",
  ]);
});
