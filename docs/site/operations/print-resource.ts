import { posix } from "node:path";
import type { ApiOperation } from "../../../src/cli/apis/apis.ts";
import type { DescribedOperation } from "../../../src/cli/operations/describe-name.ts";
import { clientMakers } from "../../../src/cli/operations/ways-to-call.ts";
import type { OperationPlace } from "./operation-places.ts";

/** An operation with all that its page shows. */
export interface ShownOperation {
  readonly operation: ApiOperation;
  readonly described: DescribedOperation;
  readonly curl: string;
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

/** A call as a statement: a list is read row by row. */
function inProgram(call: string): string {
  return /^\w+\.list\(/.test(call) ? `for await (const row of ${call}) console.log(row);` : `await ${call};`;
}

function printOperation({ operation: { api }, described, curl, copy }: ShownOperation, target: string): string {
  const { id, summary, method, path, description, commandLine, typescript } = described;
  const reference = posix.relative(posix.dirname(target), `api/${api.document}.html`);
  return `## ${plain(summary === "" ? id : summary)} {#${id}}

\`${method} ${path}\`

${plain(description)}

::: code-group

\`\`\`sh [curl]
${curl}
\`\`\`

\`\`\`ts [TypeScript]
${inProgram(typescript)}
\`\`\`

\`\`\`sh [Command line]
${commandLine}
\`\`\`

:::

[${id}](${reference}#operation/${id}) ${needsOf(described)}.
${copy === undefined ? "" : `\n${copy}\n`}`;
}

/** The page of a resource: how each of its operations is called, three ways beside each other. */
export function printResource(place: OperationPlace, about: string, shown: readonly ShownOperation[]): string {
  const [first] = shown;
  const client = first === undefined ? "" : `\`\`\`ts\n${clientMakers[first.operation.api.name]};\n\`\`\`\n`;
  return `# ${place.title}

${plain(about)}

${client}
${shown.map((one) => printOperation(one, place.target)).join("\n")}`;
}
