import { posix } from "node:path";
import type { ApiOperation } from "../../../src/cli/apis/apis.ts";
import type { DescribedOperation } from "../../../src/cli/operations/describe-name.ts";
import type { OperationPlace } from "../../../src/cli/operations/operation-page.ts";
import { beginningOf } from "./program-of.ts";

/** An operation with all that its page shows. */
export interface ShownOperation {
  readonly operation: ApiOperation;
  readonly described: DescribedOperation;
  readonly curl: string;
  /** A statement of a program, behind the lines that its page begins with. */
  readonly program: string;
  /** How a copy of the list stays in step, in a sentence. */
  readonly copy: string | undefined;
}

/** A text of a description beside Markdown of ours: no sign of it begins something. */
const plain = (text: string): string => text.replaceAll(/[<{[\]\\*]/g, "\\$&").replaceAll(/\s*\n\s*/g, " ");

function needsOf({ access, pageSize, retry, method, deprecated }: DescribedOperation): string {
  return [
    ...(deprecated ? ["**deprecated**"] : []),
    `needs ${plain(access)}`,
    ...(pageSize === undefined ? [] : [`pages of ${pageSize.toLocaleString("en")} rows`]),
    ...(method === "GET"
      ? []
      : [retry === "never" ? "sent once, since a repeat may do it twice" : `a repeat is ${retry}`]),
  ].join("; ");
}

function printOperation(
  { operation: { api }, described, curl, program, copy }: ShownOperation,
  target: string,
): string {
  const { id, summary, method, path, description, commandLine } = described;
  const reference = posix.relative(posix.dirname(target), `api/${api.document}.html`);
  return `## ${plain(summary === "" ? id : summary)} {#${id}}

\`${method} ${path}\`

${plain(description)}

::: code-group

\`\`\`sh [curl]
${curl}
\`\`\`

\`\`\`ts [TypeScript]
${program}
\`\`\`

\`\`\`sh [Command line]
${commandLine}
\`\`\`

:::

[${id}](${reference}#operation/${id}) ${needsOf(described)}.
${copy === undefined ? "" : `\n${copy}\n`}`;
}

/** The guide that says how somebody is signed in to an API. */
const signIn: Readonly<Record<ApiOperation["api"]["name"], string>> = {
  exact: "developer/exact-online.html",
  admin: "developer/business-central.html",
  automation: "developer/business-central.html",
  standard: "developer/business-central-data.html",
};

/** What stands before the statements of a page, once for all of them. */
function printBeginning(place: OperationPlace, shown: readonly ShownOperation[]): string {
  const [first] = shown;
  if (first === undefined) return "";
  const { name } = first.operation.api;
  const guide = posix.relative(posix.dirname(place.target), signIn[name]);
  const lines = beginningOf(
    name,
    shown.map(({ program }) => program),
  );
  return `The TypeScript below goes on from these lines; where \`auth\` comes from stands in [the guide](${guide}). Texts such as \`"…"\` and ids of zeros stand for your own.

\`\`\`ts
${lines}
\`\`\`
`;
}

/** The page of a resource: how each of its operations is called, three ways beside each other. */
export function printResource(place: OperationPlace, about: string, shown: readonly ShownOperation[]): string {
  return `---
pageClass: operations
---

# ${place.title}

${plain(about)}

${printBeginning(place, shown)}
${shown.map((one) => printOperation(one, place.target)).join("\n")}`;
}
