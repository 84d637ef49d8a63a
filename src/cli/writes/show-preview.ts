import { coreOf } from "../apis/core-of.ts";
import { print, printJson } from "../print.ts";
import { bodyText, requestLine } from "./describe-write.ts";

/** A write that may be sent. */
export interface PossibleWrite {
  readonly verb: "create" | "update" | "remove";
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Arguments of the path and the query, and `ifMatch`. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Shows exactly what would be sent, and sends nothing.
 *
 * @throws {BodyInvalid} for a field that may not be written, or a value that does not fit
 */
export async function showPreview(
  client: object,
  { verb, path, body, values: { ifMatch, ...values } }: PossibleWrite,
  json: boolean,
): Promise<void> {
  const { writes } = await coreOf(client);
  const { id, effect, method } = await writes.operation(verb, path);
  const wire = await writes.encode({ verb, path, arguments: values, ifMatch }, body);
  const text = wire && JSON.stringify(wire);
  const request = requestLine(method, path, values);
  if (json) return printJson({ operation: id, effect, request, ifMatch, body: text });
  print(`${request}${ifMatch === undefined ? "" : `\nIf-Match: ${ifMatch}`}\n${bodyText(text)}`);
  print(`\n${id} (${effect}): nothing was sent.`);
}
