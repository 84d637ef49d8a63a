import type { WireRow } from "../../../generated/tables.ts";
import { UnexpectedContent } from "../../errors/unexpected-content.ts";
import { bodyKind } from "../../http/endings/body-kind.ts";
import { declares, isDeclaredType } from "../../http/endings/declared-answers.ts";
import { attemptsOf } from "../../http/retry/attempts-of.ts";
import { isObject, listAt } from "../../kit/json-access.ts";

const isJson = (type: string): boolean => /[/+]json\s*(;|$)/i.test(type);
const isText = (type: string): boolean => /^text\/|[/+](xml\b|(x-)?(nd)?json(l|-?lines|-seq)?\s*(;|$))/i.test(type);

/** An answer of a success as its own content type says, where that is one that the document announces beside JSON. */
function isOther({ types = [], bytes }: WireRow, { ok, status, headers }: Response): boolean {
  const type = headers.get("content-type");
  if (!ok || status === 204 || headers.get("content-length") === "0") return false;
  const isAny = types.some((one) => one.startsWith("*/*"));
  if (bytes === "all" && isAny) return true;
  return type !== null && !isJson(type) && (isAny || isDeclaredType(types, type));
}

/**
 * An answer of a success of whose content nothing is said, which is neither JSON nor a page nor an error: `OK`, `queued`.
 * Nobody waits for it, and it is no reason to take what was done for failed.
 */
async function isUnasked({ untold = [] }: WireRow, response: Response): Promise<boolean> {
  const { ok, status, headers } = response;
  if (!ok || !(untold.includes("default") || declares(untold, status))) return false;
  const text = await response.clone().text();
  if (bodyKind(text, headers.get("content-type")) !== "content") return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** Text as text unless it is bytes, anything else as a `Blob`; undefined for nothing. */
async function contentOf(response: Response, { bytes }: WireRow): Promise<string | Blob | undefined> {
  if (!bytes && isText(response.headers.get("content-type") ?? "")) return (await response.text()) || undefined;
  const blob = await response.blob();
  return blob.size === 0 ? undefined : blob;
}

/**
 * Sends a call of openapi-fetch for which nobody said how its answer is read. That takes JSON for granted; here an answer
 * of another content type that the document announces is text or a `Blob`.
 *
 * @param row what the document says of its answers
 * @throws {UnexpectedContent} when what was read is no JSON, and nothing announces what it is
 */
export async function readAnswer(
  called: { readonly method: string; readonly path: string },
  row: WireRow,
  init: object,
  send: (init: object) => Promise<unknown>,
): Promise<unknown> {
  let came: Response | undefined;
  let content: { readonly data: string | Blob | undefined } | undefined;
  const onResponse = async ({ response }: { readonly response: Response }): Promise<Response | undefined> => {
    came = response;
    const isLeft = await isUnasked(row, response);
    if (!isLeft && !isOther(row, response)) return undefined;
    content = { data: isLeft ? undefined : await contentOf(response, row) };
    // Whoever looks at the answer next finds nothing that could be taken for JSON.
    return new Response(null, { status: 204 });
  };
  try {
    // The caller's own see an answer before these do: openapi-fetch asks the last one first.
    const result = await send({ ...init, middleware: [{ onResponse }, ...listAt(init, "middleware")] });
    return content && isObject(result) ? { ...result, ...content, response: came } : result;
  } catch (cause) {
    if (!(cause instanceof SyntaxError) || !came) throw cause;
    const facts = { operation: "unnamed", ...called, attempts: attemptsOf(came) };
    const found = came.headers.get("content-type") ?? "content of no type";
    throw new UnexpectedContent(facts, { status: came.status, found, response: came, isRaw: true, cause });
  }
}
