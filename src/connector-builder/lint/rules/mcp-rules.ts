import { type JsonObject, objectAt, textAt } from "../../../kit/json-access.ts";
import { type Breach, type LintInput, type LintOperation, type Rule, sources } from "../rule.ts";
import { expandSchema } from "./walk-schemas.ts";

const protocol = "x-ms-agentic-protocol";
const spoken = ["mcp-streamable-1.0", "mcp-sse-1.0"];
/** Operations behind which a server of the Model Context Protocol answers. */
function serversOf({ operations }: LintInput): LintOperation[] {
  return operations.filter(({ operation }) => protocol in operation);
}

/** What Copilot Studio does not take in the input of a tool; references are one of them, and followed. */
function untaken(definition: JsonObject, schema: unknown, seen = new Set<JsonObject>()): string[] {
  const target = expandSchema(definition, schema);
  // A schema says the same a second time; what holds itself would never end.
  if (!target || seen.has(target)) return [];
  seen.add(target);
  return [
    ...(textAt(schema, "$ref") === undefined ? [] : ["a reference"]),
    ...(Array.isArray(target["type"]) ? ["several types"] : []),
    ...["anyOf", "oneOf"].filter((name) => name in target),
    ...("enum" in target ? ["an enumeration"] : []),
    ...[...Object.values(objectAt(target, "properties")), target["items"]].flatMap((member) =>
      untaken(definition, member, seen),
    ),
  ];
}

/** The same in a script that lists tools itself: as members of objects, or in a text of JSON with its quotes escaped. */
const inScript: readonly [what: string, pattern: RegExp][] = [
  ["a reference", /\$ref\b/],
  ["several types", /\btype\\?"+\]?\s*[:=]\s*(\[|new\s+JArray|new\s*\[)/],
  ["anyOf", /\banyOf\b/],
  ["oneOf", /\boneOf\b/],
  ["an enumeration", /\benum\\?"/],
];

/** Rules on connectors that lead agents to a server of the Model Context Protocol. */
export const mcpRules: readonly Rule[] = [
  {
    id: "PP-MCP-01",
    severity: "warning",
    source: sources.mcp,
    reason: "An agent finds the server behind one operation: a POST of a known protocol, which is not hidden.",
    check: (input) => {
      const servers = serversOf(input);
      return [
        ...servers.flatMap(({ id, method, operation }): Breach[] => [
          ...(spoken.includes(textAt(operation, protocol) ?? "")
            ? []
            : [{ at: id, message: `${protocol} has to be one of ${spoken.join(", ")}` }]),
          ...(method === "post"
            ? []
            : [{ at: id, message: `is a ${method.toUpperCase()}, a server is asked by POST` }]),
          ...(operation["x-ms-visibility"] === "internal" ? [{ at: id, message: "is hidden from agents" }] : []),
        ]),
        ...servers.slice(1).map(({ id }) => ({ at: id, message: `is a server beside ${servers[0]?.id}` })),
      ];
    },
  },
  {
    id: "PP-MCP-02",
    severity: "consumer",
    source: sources.mcp,
    reason:
      "Copilot Studio drops or refuses tools whose input has references, several types, alternatives or enumerations.",
    check: (input) => {
      const servers = serversOf(input);
      const script = input.script ?? "";
      const listsTools = servers.length > 0 && script.includes("tools/list");
      return [
        ...servers.flatMap(({ id, parameters }) =>
          [
            ...new Set(parameters.flatMap((parameter) => untaken(input.definition, parameter["schema"] ?? parameter))),
          ].map((what) => ({ at: id, message: `its input has ${what}` })),
        ),
        ...(listsTools
          ? inScript
              .filter(([, pattern]) => pattern.test(script))
              .map(([what]) => ({ at: "script.csx", message: `a tool has ${what}` }))
          : []),
      ];
    },
  },
];
