import { describe, expect, test } from "vitest";
import { buildConnector, documentsOf } from "../../../src/connector-builder/build/build-connector.ts";
import type { Publisher } from "../../../src/connector-builder/config/connector-config.ts";
import { certificationPackage } from "../../../src/connector-builder/package/certification.ts";
import { writeZip } from "../../../src/kit/zip/write-zip.ts";
import { readZip } from "../support/read-zip.ts";

const publisher: Publisher = {
  name: "Contoso",
  url: "https://contoso.com",
  email: "help@contoso.com",
  uniqueName: "contoso",
  prefix: "cto",
  optionValuePrefix: 12345,
};
const build = (name: string, owner?: Publisher) =>
  buildConnector("connector", name, documentsOf("connector", ["generated"]), owner);
const bytes = (text: string): Uint8Array => Buffer.from(text, "utf8");

/** A solution with a flow, or with something missing in it. */
function flow(change: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts: Record<string, string | null> = {
    "[Content_Types].xml": "<Types />",
    "solution.xml": "<ImportExportXml><SolutionManifest><Managed>0</Managed></SolutionManifest></ImportExportXml>",
    "customizations.xml": "<Workflows><Workflow /></Workflows>",
    "Connector/cto_x_openapidefinition.json": "{}",
    "Workflows/Flow.json": "{}",
    ...change,
  };
  return writeZip(
    Object.entries(parts).flatMap(([path, content]) => (content === null ? [] : [{ path, content: bytes(content) }])),
  );
}

describe("the package for certification", () => {
  const admin = build("business-central-admin", publisher);
  const made = certificationPackage(admin, { flow: flow() });

  test("is a text and a zip, in which one folder holds the solutions of the connector and of the flow", () => {
    const outer = readZip(made);
    expect([...outer.keys()]).toEqual(["intro.md", "business-central-admin.zip"]);
    const inner = readZip(outer.get("business-central-admin.zip") ?? Buffer.alloc(0));
    expect([...inner.keys()]).toEqual([
      "PkgAssets/business-central-admin_connector.zip",
      "PkgAssets/business-central-admin_flow.zip",
    ]);
    const solution = readZip(inner.get("PkgAssets/business-central-admin_connector.zip") ?? Buffer.alloc(0));
    // No empty list of policies, and nothing of a flow.
    expect([...solution.keys()]).toEqual([
      "[Content_Types].xml",
      "solution.xml",
      "customizations.xml",
      ...[
        "openapidefinition.json",
        "connectionparameters.json",
        "connectionparametersets.json",
        "customcodeblobcontent.csx",
        "iconblob.Png",
      ].map((part) => `Connector/cto_businesscentraladmin_${part}`),
    ]);
    expect(String(solution.get("solution.xml"))).toContain("<Publisher><UniqueName>contoso</UniqueName>");
    expect(String(solution.get("customizations.xml"))).not.toContain("policytemplateinstances");
    expect(inner.get("PkgAssets/business-central-admin_flow.zip")?.equals(flow())).toBe(true);
  });

  test("introduces the connector: who publishes, what is needed, what it does and what not", () => {
    const intro = String(readZip(made).get("intro.md"));
    expect([...intro.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      "Publisher",
      "Prerequisites",
      "Obtaining credentials",
      "Getting started",
      "Triggers",
      "Supported operations",
      "Known limitations",
    ]);
    expect(intro).toContain("Contoso, <https://contoso.com>, help@contoso.com");
    expect(intro).toContain("| Create an environment | `CreateEnvironment` | yes |");
  });

  test("is the same bytes each time", () => {
    expect(
      Buffer.from(made).equals(certificationPackage(build("business-central-admin", publisher), { flow: flow() })),
    ).toBe(true);
  });
});

describe("certification is refused with every reason at once", () => {
  test.each([
    [
      "the placeholder of a contact, and no flow",
      build("business-central-admin"),
      undefined,
      [
        "the contact connectors@erp-openapi.example is a placeholder: write a real one",
        "no solution with a flow is given: import the connector's own solution",
      ],
    ],
    [
      "a flow without its connector",
      build("business-central-admin", publisher),
      flow({ "Connector/cto_x_openapidefinition.json": null }),
      ["the flow's solution has no folder Connector: add the connector"],
    ],
    [
      "a solution without a flow",
      build("business-central-admin", publisher),
      flow({ "Workflows/Flow.json": null }),
      ["the flow's solution has no folder Workflows: add the flow"],
    ],
    [
      "a managed solution",
      build("business-central-admin", publisher),
      flow({
        "solution.xml": "<ImportExportXml><SolutionManifest><Managed>1</Managed></SolutionManifest></ImportExportXml>",
      }),
      ["the flow's solution is managed"],
    ],
    [
      "a solution that was edited",
      build("business-central-admin", publisher),
      flow({ "customizations.xml": null }),
      ["the flow's solution has no customizations.xml"],
    ],
    [
      "an icon of the default colour",
      {
        ...build("exact-online-sales", publisher),
        properties: { properties: { iconBrandColor: "#007ee5", connectionParameters: {} } },
      },
      flow(),
      ["PP-ICON-01 iconBrandColor: #007ee5 is not allowed"],
    ],
    [
      "a title with a word that says nothing",
      {
        ...build("business-central-admin", publisher),
        definition: {
          ...build("business-central-admin").definition,
          info: { ...build("business-central-admin").definition.info, title: "Admin API" },
        },
      },
      flow(),
      ["PP-DOC-08 info.title: names API"],
    ],
  ])("%s", (_, connector, solution, want) => {
    expect(() => certificationPackage(connector, { flow: solution })).toThrow(
      expect.objectContaining({
        code: "CONNECTOR_NOT_CERTIFIABLE",
        problems: want.map((text) => expect.stringContaining(text)),
      }),
    );
  });
});
