import type { SyncRow } from "../generate/tables.ts";

/** How a list is copied and how the copy stays in step. */
export interface CopiedList {
  readonly strategy: SyncRow["strategy"];
  /** Fields that say what a row is. @default the fields with `x-key` */
  readonly key?: readonly string[];
  readonly cursor?: string;
  readonly counter?: string;
  readonly lateSeconds?: number;
  readonly wallClock?: true;
  readonly deletes?: Deletes;
  /** Names of what makes the cursor worthless. */
  readonly resets?: readonly string[];
  /** The set whose rows stand above. `by` names their fields that an address below them takes. @default by: their key */
  readonly parent?: { readonly set: string; readonly by?: readonly string[]; readonly field?: string };
  readonly twins?: Twins;
  /** Headers and lines in one list. `line` names fields that only lines have, though no list of lines alone shows them. */
  readonly lines?: {
    readonly set: string;
    readonly number: string;
    readonly key: readonly string[];
    readonly line?: readonly string[];
  };
  readonly derived?: readonly string[];
}

/** How deletions become known. `also` names further fields of a row that an entry of the log may mean. */
export type Deletes =
  | "sweep"
  | "link"
  | "with-parent"
  | { readonly log: string; readonly types: readonly number[]; readonly also?: readonly string[] };

/** Other lists with rows of the same name: `plain` and `bulk` show the same rows, `union` a part each, `unlike` others. */
export interface Twins {
  readonly plain?: string;
  readonly bulk?: string;
  readonly union?: readonly string[];
  readonly unlike?: readonly string[];
}

/** A list whose rows others bring. */
export interface OtherList {
  readonly instead: readonly string[];
}

/** A list that is no set to be copied. */
export interface NoList {
  readonly none: "log" | "answer" | "file" | "unkeyed";
}

/** What `x-changes` says of a list; `specs/README.md` shows the shape, which the linter checks. */
export type Changes = CopiedList | OtherList | NoList;

/** What all lists of one strategy have in common. */
export type StrategyRule = Pick<CopiedList, "cursor" | "counter" | "lateSeconds" | "wallClock" | "deletes" | "resets">;

/** What `x-change-rules` says of a whole API. */
export interface ChangeRules {
  /** Beginnings of paths that are no part of a set's name. */
  readonly below: readonly string[];
  readonly strategies: Readonly<Partial<Record<SyncRow["strategy"], StrategyRule>>>;
  readonly logs?: Readonly<Record<string, ChangeLog>>;
  readonly resets?: Readonly<Record<string, ChangeReset>>;
  readonly counters?: Readonly<Record<string, ChangeCounter>>;
}

/** A log of deletions. */
export interface ChangeLog {
  readonly set: string;
  readonly cursor: string;
  readonly key: string;
  readonly type: string;
  readonly counter: string;
  readonly lateSeconds: number;
  readonly keepSeconds: number;
}

/** What tells a version of a counter without a row: an answer to a moment of `sinceSeconds` ago, in the argument `since`. */
export interface ChangeCounter {
  readonly set: string;
  readonly version: string;
  readonly since: string;
  readonly sinceSeconds: number;
  readonly arguments?: Readonly<Record<string, string>>;
}

/** A value of a company whose change makes cursors worthless. */
export interface ChangeReset {
  readonly set: string;
  readonly key: string;
  readonly field: string;
}
