import { QueryInvalid } from "../../errors/query-invalid.ts";

/** What a client may ask of an OData v4 service in the `Prefer` header. */
export interface Preferences {
  /** Rows of a page; Business Central takes up to 20,000 (fact 117), Dataverse up to 5,000 (fact 172). To be repeated with every page. */
  readonly maxPageSize?: number;
  /** Whether a write answers with the record (fact 171). */
  readonly returnRecord?: boolean;
  /** Whether a batch goes on behind a failure (facts 116, 174). */
  readonly continueOnError?: boolean;
  /** Annotations to answer with: `*`, or names with a star at the end (fact 175). */
  readonly annotations?: string;
}

/**
 * Writes the `Prefer` header; undefined when nothing is asked for.
 *
 * @throws {QueryInvalid} when a page size or the annotations are none
 */
export function printPrefer({
  maxPageSize,
  returnRecord,
  continueOnError,
  annotations,
}: Preferences): string | undefined {
  if (maxPageSize !== undefined && (!Number.isSafeInteger(maxPageSize) || maxPageSize < 1))
    throw new QueryInvalid("Prefer", "a page has at least one row");
  if (annotations !== undefined && !/^[\w.*,-]+$/.test(annotations))
    throw new QueryInvalid("Prefer", "annotations are names, separated by commas");
  const parts = [
    maxPageSize === undefined ? undefined : `odata.maxpagesize=${maxPageSize}`,
    returnRecord === undefined ? undefined : `return=${returnRecord ? "representation" : "minimal"}`,
    continueOnError ? "odata.continue-on-error" : undefined,
    annotations === undefined ? undefined : `odata.include-annotations="${annotations}"`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(",") : undefined;
}
