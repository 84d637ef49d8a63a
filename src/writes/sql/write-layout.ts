import { deadStates, settledStates } from "../states/write-states.ts";
import type { WriteDialect } from "./dialect.ts";

/** Names in a statement; they are ours, and hold no quotes. */
export const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(", ");

/** That a write holds its sequence, in the very words of the index that is to be used. */
export const isUnsettled = (column: string): string => `${column} NOT IN (${quoted(settledStates)})`;

/** That a write of a sequence will never happen, and the service may have been at work on it, in the words of its index. */
export const isLingering = (of: string): string =>
  `${of}sequence IS NOT NULL AND ${of}state IN (${quoted(deadStates)}) AND ${of}settle_at_ms > 0`;

/** That a write waits which refers to another one, in the words of its index. */
export const isReferring = (of: string): string => `${of}refers = 1 AND ${of}state IN ('proposed', 'approved')`;

/**
 * The statements that make the tables; `erp_write` holds what must happen, the others what that needs.
 *
 * @see README.md for what the columns mean
 */
export function writeLayout({ types, tableEnd, eventColumns, firstStatements, table }: WriteDialect): string[] {
  const { text, integer, bytes, growing } = types;
  const writes = table("erp_write");
  const index = (name: string, columns: string, where: string): string =>
    `CREATE INDEX erp_write_${name} ON ${writes} (${columns}) WHERE ${where}`;
  return [
    ...firstStatements,
    `CREATE TABLE ${writes} (
       place ${growing},
       id ${text} NOT NULL UNIQUE,
       service ${text} NOT NULL,
       company ${text} NOT NULL,
       verb ${text} NOT NULL,
       path ${text} NOT NULL,
       operation ${text} NOT NULL,
       effect ${text} NOT NULL,
       retry ${text} NOT NULL,
       digest ${text} NOT NULL,
       claim ${text} UNIQUE,
       claim_now ${text} UNIQUE,
       state ${text} NOT NULL,
       decision ${text} NOT NULL,
       cap ${text},
       cap_per_day ${integer},
       counted ${text},
       sequence ${text},
       priority ${integer} NOT NULL,
       not_before_ms ${integer} NOT NULL,
       expires_at_ms ${integer},
       attempt ${integer} NOT NULL DEFAULT 0,
       tries ${integer} NOT NULL DEFAULT 0,
       fence ${integer} NOT NULL DEFAULT 0,
       until_ms ${integer} NOT NULL DEFAULT 0,
       settle_ms ${integer} NOT NULL,
       settle_at_ms ${integer} NOT NULL DEFAULT 0,
       is_open ${integer} NOT NULL DEFAULT 0,
       has_key ${integer} NOT NULL,
       refers ${integer} NOT NULL,
       revision ${integer} NOT NULL DEFAULT 1,
       content ${bytes} NOT NULL,
       outcome ${bytes},
       created_ms ${integer} NOT NULL,
       changed_ms ${integer} NOT NULL
     )${tableEnd}`,
    index("due", "priority DESC, place", "state = 'approved'"),
    index("sending", "until_ms", "state = 'sending'"),
    index("unknown", "not_before_ms", "state = 'unknown'"),
    index("expiring", "expires_at_ms", "state IN ('proposed', 'approved') AND expires_at_ms IS NOT NULL"),
    // Without what is settled: a long sequence would be read from its beginning before each of its writes.
    index("sequence", "sequence, place", `sequence IS NOT NULL AND ${isUnsettled("state")}`),
    index("lingering", "sequence, place", isLingering("")),
    index("referring", "place", isReferring("")),
    `CREATE TABLE ${table("erp_write_reference")} (
       write_id ${text} NOT NULL,
       needs_id ${text} NOT NULL,
       needs_digest ${text} NOT NULL,
       PRIMARY KEY (write_id, needs_id)
     )${tableEnd}`,
    `CREATE INDEX erp_write_reference_needs ON ${table("erp_write_reference")} (needs_id)`,
    `CREATE TABLE ${table("erp_write_event")} (
       place ${growing}${eventColumns},
       check_text ${text} NOT NULL,
       write_id ${text} NOT NULL,
       state ${text} NOT NULL,
       attempt ${integer} NOT NULL,
       digest ${text} NOT NULL,
       by_text ${text},
       code ${text},
       at_ms ${integer} NOT NULL
     )${tableEnd}`,
    `CREATE TABLE ${table("erp_write_cap")} (
       name ${text} NOT NULL,
       company ${text} NOT NULL,
       day ${integer} NOT NULL,
       used ${integer} NOT NULL,
       PRIMARY KEY (name, company, day)
     )${tableEnd}`,
  ];
}
