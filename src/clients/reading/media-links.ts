import { LinkRefused } from "../../errors/link-refused.ts";
import { type LinkSource, resolveLink } from "../../odata/pages/resolve-link.ts";
import { isWireRow, type WireRow } from "../../odata/pages/wire-row.ts";
import type { ClientContext } from "../calls/client-context.ts";

const media = /@odata\.media(?:Read|Edit)Link$/;

function resolveIn(value: unknown, source: LinkSource, allowedOrigins: readonly string[]): void {
  if (Array.isArray(value)) for (const item of value) resolveIn(item, source, allowedOrigins);
  if (!isWireRow(value)) return;
  for (const [field, inner] of Object.entries(value)) {
    if (typeof inner === "object") resolveIn(inner, source, allowedOrigins);
    if (typeof inner !== "string" || inner === "" || URL.canParse(inner) || !media.test(field)) continue;
    try {
      Reflect.set(value, field, resolveLink(inner, source, allowedOrigins));
    } catch (error) {
      // It stays as it is: a link that nobody follows need not spoil the row, and who follows it is refused.
      if (!(error instanceof LinkRefused)) throw error;
    }
  }
}

/**
 * Makes relative addresses of stream properties whole, as long as it is known what they are relative to: a record
 * travels without its context. Changes the rows, which were just read and are nobody else's.
 */
export function resolveMediaLinks(
  rows: readonly WireRow[],
  text: string,
  source: LinkSource,
  { allowedOrigins, rules }: ClientContext,
): void {
  // Looking through every field of every row costs; most answers have no such link.
  if (rules.dialect === "v4" && /@odata\.media(?:Read|Edit)Link/.test(text)) resolveIn(rows, source, allowedOrigins);
}
