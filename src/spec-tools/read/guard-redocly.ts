import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { shownPath } from "../../kit/document-files.ts";
import { checkReferences } from "./check-references.ts";
import { type CompleteFile, GuardedResolver } from "./guarded-resolver.ts";
import { refuseOtherKinds } from "./refuse-other-kinds.ts";

/**
 * Lets Redocly work on a description of a stranger: through a resolver that reads nothing outside the description's
 * folder, and with an error of ours where references lead deeper than Redocly can follow.
 *
 * @param complete changes each file before Redocly sees it; without it Redocly sees files as they are
 * @throws {SpecInvalid} when something of the description was refused, or it is one of another kind; Redocly's own errors
 * as they are.
 */
export async function guardRedocly<T>(
  entry: string,
  work: (resolver: GuardedResolver) => Promise<T>,
  complete?: CompleteFile,
): Promise<T> {
  const resolver = new GuardedResolver(entry, complete);
  let result: T;
  try {
    await checkReferences(resolver);
    // Redocly would tell of another kind, or of none, by what it misses there.
    const root = await resolver.resolveDocument(null, resolver.entry);
    if ("parsed" in root) refuseOtherKinds(root.parsed, shownPath(resolver.entry));
    result = await work(resolver);
  } catch (cause) {
    if (resolver.refusal) throw resolver.refusal;
    // Redocly walks through references by calling itself.
    if (cause instanceof RangeError)
      throw new SpecInvalid(
        shownPath(resolver.entry),
        "it has more members, or its references lead through more schemas, than can be followed",
        "Check where the description came from.",
        { cause },
      );
    throw cause;
  }
  if (resolver.refusal) throw resolver.refusal;
  return result;
}
