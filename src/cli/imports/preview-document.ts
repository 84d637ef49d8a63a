import type { ClientCore } from "../../clients/core/client-core.ts";
import type { WritePolicy } from "../../writes/policy/write-policy.ts";
import type { SaidWrite } from "../../writes/prepare/prepare-write.ts";
import { previewWrite } from "../../writes/preview/preview-write.ts";
import type { PreviewProblem } from "../../writes/preview/write-preview.ts";
import type { Document } from "./build-documents.ts";
import type { MappedField } from "./field-map.ts";
import type { Problem, SourceRow } from "./source-rows.ts";

/** What the spec says against a document. */
export interface DocumentFindings {
  /** What keeps it from being stored. */
  readonly problems: readonly Problem[];
  /** What the service may refuse, or change. */
  readonly warnings: readonly Problem[];
}

const columnOf = (field: MappedField | undefined): string | undefined =>
  field && ("text" in field.from ? field.name : field.from.column);

/** Where a field of a body stands among the rows that it was made of. */
function placeOf(path: string, { rows, lineRows }: Document, fields: readonly MappedField[]): Omit<Problem, "problem"> {
  const [, first = path, index, second] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(path) ?? [];
  const own = index === undefined ? undefined : lineRows[first]?.[Number(index)];
  const row: SourceRow | undefined = own ?? rows[0];
  const named = own && second !== undefined ? `${first}/${second}` : first;
  const found = columnOf(fields.find(({ name }) => name === named));
  // A cell of JSON may hold the lines: where in them is told as well.
  const column = found === undefined ? path : `${found}${own ? "" : path.slice(first.length)}`;
  return { row: row?.at ?? 0, column };
}

/** Half a sentence behind the column: it is named there already. */
function halfOf({ path, message }: PreviewProblem): string {
  const own = [`The field ${path} `, `${path} `].find((begin) => message.startsWith(begin)) ?? "";
  return message.slice(own.length).replace(/\.$/, "");
}

/**
 * Holds a document against the spec, without asking the service: everything that is wrong with it, each with its row and
 * its column.
 *
 * @throws {WriteInvalid} when a reference within it is none
 * @throws {ArgumentInvalid} for a path or a company that is wrong, as it is for all documents
 */
export async function previewDocument(
  core: ClientCore,
  policy: WritePolicy,
  said: SaidWrite,
  document: Document,
  fields: readonly MappedField[],
): Promise<DocumentFindings> {
  const preview = await previewWrite(core, policy, said, { look: false });
  const [problems, warnings]: [Problem[], Problem[]] = [[], []];
  for (const found of preview.problems) {
    const { path, severity, message } = found;
    // The key and the policy are about the whole of it.
    const isWhole = path === "" || path === "key";
    const problem = isWhole
      ? { row: document.rows[0]?.at ?? 0, problem: message.replace(/\.$/, "") }
      : { ...placeOf(path, document, fields), problem: halfOf(found) };
    (severity === "error" ? problems : warnings).push(problem);
  }
  return { problems, warnings };
}
