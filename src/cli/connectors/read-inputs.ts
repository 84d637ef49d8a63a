import { basename } from "node:path";
import { text as readStream } from "node:stream/consumers";
import { type ActionInputs, parameterOf } from "../../connector-builder/simulator/build-request.ts";
import type { ImportedOperation } from "../../connector-builder/simulator/imported-connector.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { splitParameter } from "../apis/read-parameters.ts";
import { readGivenFile } from "../given-file.ts";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageInvalid(
      `--body takes JSON, @file or - for standard input: ${cause instanceof Error ? cause.message : "this is none"}`,
    );
  }
}

/** The body as typed: JSON, `@file` or `-`. Where the action takes a file, the bytes of the file. */
async function readBody(operation: ImportedOperation, typed: string): Promise<unknown> {
  const schema: unknown = parameterOf(operation, "body")["schema"];
  const isFile = typeof schema === "object" && schema !== null && Reflect.get(schema, "format") === "binary";
  if (isFile) {
    if (!typed.startsWith("@")) throw new UsageInvalid(`${operation.operationId} takes a file: --body @<path>`);
    return readGivenFile(typed.slice(1), "--body");
  }
  if (typed === "-") return parseJson(await readStream(process.stdin));
  return parseJson(typed.startsWith("@") ? readGivenFile(typed.slice(1), "--body").toString() : typed);
}

/**
 * Turns what was typed into inputs of an action.
 *
 * @throws {UsageInvalid} for a parameter without a value, given twice, or a file that cannot be read
 */
export async function readInputs(
  operation: ImportedOperation,
  typed: readonly string[],
  body: string | undefined,
): Promise<ActionInputs> {
  const inputs = new Map<string, unknown>();
  for (const [name, value] of typed.map(splitParameter)) {
    if (inputs.has(name)) throw new UsageInvalid(`${name} is given twice.`);
    const isFile = parameterOf(operation, name)["type"] === "file";
    if (isFile && !value.startsWith("@")) throw new UsageInvalid(`${name} is a file: --param ${name}=@<path>`);
    inputs.set(
      name,
      isFile ? { name: basename(value.slice(1)), content: readGivenFile(value.slice(1), `--param ${name}`) } : value,
    );
  }
  if (body !== undefined) inputs.set("body", await readBody(operation, body));
  return Object.fromEntries(inputs);
}
