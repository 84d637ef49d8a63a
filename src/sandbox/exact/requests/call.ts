import type { InnerEffect } from "../../core/fault-rule.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import type { Moods } from "../../moods/moods.ts";
import type { Database } from "../data/database.ts";
import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { AnswerPlace } from "../odata/write-entity.ts";

/** How a row was changed. */
export type ChangeAction = "Create" | "Update" | "Delete";

/** A change that others may want to know of: webhooks and the log of deletions. */
export interface Change {
  readonly set: EntitySet;
  readonly table: Table;
  readonly row: Row;
  readonly action: ChangeAction;
  readonly place: AnswerPlace;
  /** Whether a line goes because its header does: it is logged, but nobody is notified of it. */
  readonly isCascade?: boolean;
}

/** A request after it was let in. */
export interface ApiCall {
  readonly request: Request;
  readonly url: URL;
  readonly token: IssuedToken;
  readonly database: Database;
  readonly place: AnswerPlace;
  readonly moods: Moods;
  /** What a fault wants of the work (facts 198, 200). */
  readonly effect: InnerEffect | undefined;
  /** Tells of a change, before it happens when it is a deletion. */
  readonly announce: (change: Change) => void;
}
