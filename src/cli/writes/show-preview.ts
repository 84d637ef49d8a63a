import { previewWrite } from "../../writes/preview/preview-write.ts";
import type { WritePreview } from "../../writes/preview/write-preview.ts";
import { coreOf } from "../apis/core-of.ts";
import { interruption } from "../interruption.ts";
import { print, printJson } from "../print.ts";
import { printTable } from "../print-table.ts";
import { bodyText } from "./describe-write.ts";

/** A write that may be sent. */
export interface PossibleWrite {
  readonly verb: "create" | "update" | "remove";
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Arguments of the path and the query, and `ifMatch`. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a field holds, for a cell. */
const cell = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

function printPreview(
  { request, operation, effect, problems, unchecked, changes }: WritePreview,
  given: PossibleWrite["body"],
): void {
  const headers = Object.entries(request.headers).map(([name, value]) => `\n${name}: ${value}`);
  const isRefused = given !== undefined && request.body === undefined;
  const body = isRefused ? "with a body that cannot be written" : bodyText(request.body);
  print(`${request.method} ${request.url}${headers.join("")}\n${body}\n`);
  if (changes && changes.length > 0)
    print(
      `${printTable([["field", "before", "after"], ...changes.map((one) => [one.path, cell(one.before), cell(one.after)])])}\n`,
    );
  else if (changes) print("Nothing would change.\n");
  for (const { severity, message } of problems) print(`${severity}: ${message}`);
  for (const { path, reason } of unchecked) print(`not looked at: ${path === "" ? "" : `${path}: `}${reason}`);
  print(`${operation} (${effect}): nothing was sent.`);
}

/**
 * Shows exactly what would be sent and everything that is wrong with it, held against the spec and against what the
 * service has now; sends nothing. The exit code is 1 when it would be refused.
 */
export async function showPreview(
  client: object,
  { verb, path, body, values }: PossibleWrite,
  json: boolean,
): Promise<void> {
  const core = await coreOf(client);
  const said = { service: core.api, verb, path, body, options: values };
  const preview = await previewWrite(core, [], said, { signal: interruption() });
  if (json) printJson(preview);
  else printPreview(preview, body);
  if (preview.problems.some(({ severity }) => severity === "error")) process.exitCode = 1;
}
