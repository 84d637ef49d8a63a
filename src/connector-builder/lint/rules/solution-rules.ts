import { textAt } from "../../../kit/json-access.ts";
import { elementsNamed } from "../../../kit/xml/find-elements.ts";
import { inspectPng } from "../inspect-png.ts";
import { connectorIn, documentOf, problemOf, solutionConnector, textIn } from "../read-solution.ts";
import { type Breach, type LintInput, type Rule, sources } from "../rule.ts";

const rootParts = ["[Content_Types].xml", "solution.xml", "customizations.xml"];
const columnLimits: Readonly<Record<string, number>> = {
  openapidefinition: 1_000_000,
  connectionparameters: 500_000,
  connectionparametersets: 500_000,
  policytemplateinstances: 500_000,
  customcodeblobcontent: 500_000,
};
const textLimits: Readonly<Record<string, number>> = { displayname: 200, description: 1000, name: 500 };
const deterministicImport = "https://learn.microsoft.com/power-platform/alm/solution-concepts-alm";

/** Looks at the parts when a solution is what is linted. */
function ofSolution(look: (parts: ReadonlyMap<string, Uint8Array>) => Breach[]): (input: LintInput) => Breach[] {
  return ({ solution }) => (solution === undefined ? [] : look(solution));
}

function part(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  return Buffer.from(parts.get(path) ?? []).toString("utf8");
}

/** Rules on the zip that is imported as a solution. */
export const solutionRules: readonly Rule[] = [
  {
    id: "PP-SOL-01",
    severity: "error",
    source: sources.solutions,
    reason:
      "The importer finds three documents at the root, and every part under the name that customizations.xml writes, case included.",
    check: ofSolution((parts) => {
      const { name, references } = solutionConnector(parts);
      const files = [...parts.keys()].filter((path) => path.startsWith("Connector/"));
      return [
        ...rootParts.filter((path) => !parts.has(path)).map((path) => ({ at: path, message: "is missing" })),
        ...rootParts.flatMap((path) => {
          const problem = problemOf(parts, path);
          return problem === undefined ? [] : [{ at: path, message: problem }];
        }),
        ...references
          .filter((path) => !parts.has(path.replace(/^\//, "")))
          .map((path) => ({ at: "customizations.xml", message: `${path} is not in the zip` })),
        ...files
          .filter((path) => !references.includes(`/${path}`))
          .map((path): Breach => ({ at: path, message: "nothing refers to it", severity: "warning" })),
        ...files
          .filter((path) => !path.startsWith(`Connector/${name}_`))
          .map(
            (path): Breach => ({ at: path, message: `does not begin with Connector/${name}_`, severity: "warning" }),
          ),
      ];
    }),
  },
  {
    id: "PP-SOL-02",
    severity: "error",
    source: sources.solutions,
    reason: "The solution's root component is the connector: same GUID, same name, the publisher's prefix.",
    check: ofSolution((parts): Breach[] => {
      const { name, guid } = solutionConnector(parts);
      const manifest = documentOf(parts, "solution.xml");
      const roots = elementsNamed(manifest, "RootComponent").filter(
        ({ attributes }) => attributes.get("type") === "372",
      );
      const isOwn = (id: string | undefined): boolean => id?.toLowerCase() === `{${guid.toLowerCase()}}`;
      // A solution may hold several connectors; the first is linted.
      const root = roots.find(({ attributes }) => isOwn(attributes.get("id"))) ?? roots[0];
      const escaped: Breach = {
        at: "customizations.xml",
        message: `the name ${name} is not prefix_letters, so parts of it are escaped`,
        severity: "warning",
      };
      const prefix = textIn(manifest, "CustomizationPrefix");
      return [
        ...(root === undefined ? [{ at: "solution.xml", message: "has no root component of type 372" }] : []),
        ...(root && !isOwn(root.attributes.get("id"))
          ? [{ at: "solution.xml", message: `the root component is not {${guid}}` }]
          : []),
        ...(root && root.attributes.get("schemaName") !== name
          ? [{ at: "solution.xml", message: `the root component's schemaName is not ${name}` }]
          : []),
        ...(/^[a-z][a-z0-9]{1,7}_[a-z0-9]+$/.test(name) ? [] : [escaped]),
        ...(name.startsWith(`${prefix}_`)
          ? []
          : [
              {
                at: "customizations.xml",
                message: `the name ${name} does not begin with the publisher's prefix ${prefix}`,
              },
            ]),
      ];
    }),
  },
  {
    id: "PP-SOL-03",
    severity: "error",
    source: sources.solutions,
    reason: "A part whose extension is not declared, case included, is left out.",
    check: ofSolution((parts) => {
      const types = documentOf(parts, "[Content_Types].xml");
      const declared = elementsNamed(types, "Default").map(({ attributes }) => attributes.get("Extension"));
      const named = elementsNamed(types, "Override").map(({ attributes }) => attributes.get("PartName"));
      const extensions = [...parts.keys()]
        .filter((path) => path !== "[Content_Types].xml" && !named.includes(`/${path}`))
        .map((path) => path.split(".").at(-1) ?? "");
      return [...new Set(extensions)]
        .filter((extension) => !declared.includes(extension))
        .map((extension) => ({ at: "[Content_Types].xml", message: `does not declare ${extension}` }));
    }),
  },
  {
    id: "PP-SOL-04",
    severity: "warning",
    source: sources.solutions,
    reason:
      "Flows and connection references are refused as long as their connector is not there: where it is new, it comes in a solution of its own, first.",
    check: ofSolution((parts) => [
      ...[...parts.keys()]
        .filter((path) => path.startsWith("Workflows/"))
        .slice(0, 1)
        .map((path) => ({ at: path, message: "a flow stands beside the connector" })),
      ...(elementsNamed(documentOf(parts, "customizations.xml"), "connectionreference").length > 0
        ? [{ at: "customizations.xml", message: "a connection reference stands beside the connector" }]
        : []),
    ]),
  },
  {
    id: "PP-SOL-05",
    severity: "warning",
    source: deterministicImport,
    reason: "With a GUID made of its name (version 5), the connector is updated in place when it is imported again.",
    check: ofSolution((parts) => {
      const { guid } = solutionConnector(parts);
      return /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(guid)
        ? []
        : [{ at: "customizations.xml", message: `connectorid ${guid} is no GUID of version 5` }];
    }),
  },
  {
    id: "PP-SOL-06",
    severity: "error",
    source: sources.dataverse,
    reason: "What is longer than its column is refused.",
    check: ofSolution((parts) => {
      const { name } = solutionConnector(parts);
      const connector = connectorIn(parts);
      const texts = Object.entries(textLimits).map(([column, limit]) => ({
        column,
        limit,
        length: textIn(connector, column).length,
      }));
      const files = Object.entries(columnLimits).map(([column, limit]) => ({
        column,
        limit,
        length: [...parts]
          .filter(([path]) => path.startsWith(`Connector/${name}_${column}.`))
          .reduce((sum, [path]) => sum + part(parts, path).length, 0),
      }));
      return [...texts, ...files]
        .filter(({ length, limit }) => length > limit)
        .map(({ column, length, limit }) => ({
          at: column,
          message: `has ${length} characters, ${limit} are allowed`,
        }));
    }),
  },
  {
    id: "PP-ICON-01",
    severity: "certification",
    source: sources.branding,
    reason: "The icon is a square of the brand's colour, which is neither white nor the default.",
    check: ({ icon, properties }) => {
      const color = (textAt(properties, "iconBrandColor") ?? "").toLowerCase();
      const wrong = ["#ffffff", "#007ee5"].includes(color)
        ? [{ at: "iconBrandColor", message: `${color} is not allowed` }]
        : [];
      if (icon === undefined) return wrong;
      const png = inspectPng(icon);
      if (!png) return [...wrong, { at: "icon", message: "is no PNG" }];
      return [
        ...wrong,
        ...(png.width !== png.height || png.width < 100 || png.width > 230
          ? [{ at: "icon", message: `has ${png.width} by ${png.height} pixels, a square of 100 to 230 is wanted` }]
          : []),
        ...(icon.length >= 1_000_000 ? [{ at: "icon", message: `has ${icon.length} bytes` }] : []),
        ...(png.transparent ? [{ at: "icon", message: "is transparent" }] : []),
        ...(png.corner !== undefined && color !== "" && png.corner !== color
          ? [{ at: "icon", message: `its background ${png.corner} is not the brand's colour ${color}` }]
          : []),
      ];
    },
  },
];
