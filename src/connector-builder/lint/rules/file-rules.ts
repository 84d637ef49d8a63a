import { propertiesShape } from "../properties-shape.ts";
import type { OddityKind } from "../read-json.ts";
import { type Breach, type LintInput, type Rule, sources } from "../rule.ts";
import { swaggerShape } from "../swagger-shape.ts";

const maxBytes = 1_000_000;
const oldColumnCharacters = 500_000;
/** Members that newer connectors for Copilot have and that the published schema does not know. */
const ofCopilot = /x-ms-(openai|keywords|agentic|require-user-confirmation|name-for-model|description-for-model)/;

function oddities(input: LintInput, kinds: readonly OddityKind[]): Breach[] {
  return input.oddities
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, file, line, detail }) => ({
      at: `${file}:${line}`,
      message: detail === "" || kind === "byte order mark" ? `a ${kind}` : `a ${kind}: ${detail}`,
    }));
}

/** Whether a member of Swagger itself is missing or has another type; extensions, and names too many, are published. */
function isRefused({ at, message }: Breach): boolean {
  return !/\/x-[^/]*(\/|$)/.test(at) && !["is not known here", "holds something twice"].includes(message);
}

/** Rules on the files as such. */
export const fileRules: readonly Rule[] = [
  {
    id: "PP-FILE-01",
    severity: "error",
    source: sources.validator,
    reason: "The importer reads strict JSON.",
    check: (input) => [
      ...oddities(input, ["comment", "trailing comma", "control character"]),
      ...oddities(input, ["duplicate key"]).map((breach): Breach => ({ ...breach, severity: "warning" })),
    ],
  },
  {
    id: "PP-FILE-02",
    severity: "error",
    source: sources.paconn,
    reason: "paconn opens files in the platform's default encoding and without tolerance for a byte order mark.",
    check: (input) => [
      ...oddities(input, ["byte order mark"]),
      ...oddities(input, ["not ASCII"]).map(
        (breach): Breach => ({
          ...breach,
          message: `a character beyond ASCII: write it as \\u and four digits`,
          severity: "warning",
        }),
      ),
    ],
  },
  {
    id: "PP-FILE-03",
    severity: "error",
    source: sources.dataverse,
    reason:
      "The portal takes files below 1 MB, and the column of the solution 1,000,000 characters; in old environments 500,000.",
    check: ({ definition }) => {
      const size = Buffer.byteLength(JSON.stringify(definition));
      if (size >= maxBytes) return [{ at: "file", message: `${size} bytes without spaces` }];
      return size > oldColumnCharacters
        ? [
            {
              at: "file",
              message: `${size} bytes without spaces, too many for an old environment`,
              severity: "warning",
            },
          ]
        : [];
    },
  },
  {
    id: "PP-FILE-04",
    severity: "error",
    source: sources.schemas,
    reason:
      "The importer refuses values of another type; members that the published schema does not know are ignored, or misspelled.",
    check: ({ definition }) =>
      swaggerShape(definition, "").map((breach): Breach => {
        if (ofCopilot.test(breach.at))
          return {
            ...breach,
            message: "is newer than the published schema; not every region takes it",
            severity: "warning",
          };
        return isRefused(breach) ? breach : { ...breach, severity: "warning" };
      }),
  },
  {
    id: "PP-FILE-05",
    severity: "error",
    source: sources.paconn,
    reason: "The service refuses members of `properties` that it does not know.",
    check: ({ properties }) =>
      properties === undefined
        ? []
        : propertiesShape(properties, "properties").map((breach): Breach => {
            // Of what lies deeper, the service reads what it knows.
            const isOwn = breach.at.split("/").length <= 2;
            return isOwn ? breach : { ...breach, severity: "warning" };
          }),
  },
  {
    id: "PP-FILE-06",
    severity: "error",
    source: sources.paconn,
    reason: "What cannot be read cannot be imported; the other files were looked at all the same.",
    check: ({ unreadable }) => unreadable.map(({ file, problem }) => ({ at: file, message: problem })),
  },
];
