import { QueryInvalid } from "../../errors/query-invalid.ts";

/**
 * Checks what goes into `If-Match`: a version as it came, with its quotes, or `*` for any. An empty one is refused:
 * without the header Dataverse would create the record that it should change (fact 173).
 *
 * @throws {QueryInvalid} when it is neither
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3
 */
export function toIfMatch(etag: string): string {
  if (etag === "*" || /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/.test(etag)) return etag;
  throw new QueryInvalid("If-Match", "give the record's @odata.etag as it came, with its quotes, or *");
}
