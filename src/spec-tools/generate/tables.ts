/** How a list is paged; see `x-paging` in `specs/README.md`. */
export interface PagingRow {
  style: "odata-v4" | "odata-v2" | "none";
  /** Rows of a full page of the server. */
  pageSize?: number;
  /** Where the rows stand in the body: a field's name, or `$` when the body itself is the array. */
  items: string;
}

/** One limit of a quota; see `x-quota` in `specs/README.md`. */
export interface LimitRow {
  name: string;
  per: readonly ("app" | "user" | "company" | "tenant" | "environment" | "endpoint")[];
  requests?: number;
  concurrent?: number;
  queued?: number;
  windowSeconds?: number;
  window?: "sliding" | "fixed";
  /** Answers that count; all when absent. */
  counts?: readonly number[];
  headers?: {
    limit?: string;
    remaining?: string;
    reset?: string;
    resetUnit?: "epoch-milliseconds" | "epoch-seconds" | "seconds";
  };
}

/** Where the record stands when the answer is a list instead; see `x-or-list` in `specs/README.md`. */
export interface OrListRow {
  /** Field that holds the rows. */
  items: string;
  /** Field of the row that has the value of the path's argument. */
  match: string;
  argument: string;
}

/** How long-running work is followed; see `x-async` in `specs/README.md`. */
export interface AsyncRow {
  /** Field that holds the operation's id; null when nothing identifies it. */
  id: string | null;
  status: string;
  poll: { operationId: string; parameters: Readonly<Record<string, string>> };
  pollMoved?: { operationId: string; match: string };
  match?: readonly string[];
  newest?: string;
  final: readonly string[];
  failed: readonly string[];
}

/** What a caller must be granted, as far as programs read it; see `x-access` in `specs/README.md`. */
export interface AccessRow {
  scopes?: readonly string[];
  /** Absent where the right to read is enough, or where the vendor has no levels. */
  level?: "manage";
  permissions?: { application?: readonly string[]; delegated?: readonly string[] };
  permissionSets?: readonly string[];
  delegatedAdmin?: boolean;
}

/** What an operation does to the company; see `x-effect` in `specs/README.md`. */
export type EffectName = "read" | "draft" | "change" | "post" | "destroy";

/** What a program must know of an operation at run time. */
export interface OperationRow {
  /** operationId. */
  id: string;
  /** Schema of the record, or of a row of the list, that a success answers with. */
  record?: string;
  /** Schema of the body that is sent. */
  body?: string;
  paging?: PagingRow;
  orList?: OrListRow;
  /** A success may hold no record: null, or no body at all. */
  orNone?: true;
  /** The server refuses the list without `$select`. */
  needsSelect?: true;
  /** The list has pages and takes no `$top`. */
  noTop?: true;
  /** Whether a repeat is harmless; reading operations have none, they are always safe. */
  retry?: "safe" | "idempotent" | "never";
  /** Statuses of a write that was done, those without a body with a hyphen behind them: `201`, `200- 204-`. */
  answers?: FieldNames;
  /** It works in several transactions: an error does not prove that nothing happened. */
  commits?: true;
  /** `x-effect`, where it is not what most have: `destroy` of a DELETE, `change` of all others. */
  effect?: EffectName;
  quota?: { limits: readonly LimitRow[] };
  async?: AsyncRow;
  access?: AccessRow;
  /** Arguments that stand in the query, beside OData's own options. */
  query?: FieldNames;
  /** Arguments of a function in the path that may be null. */
  nullable?: FieldNames;
  /** What the vendor demands beside the path: arguments of the query, `$filter`, `If-Match`. */
  required?: FieldNames;
  /**
   * The server refuses the list unless the filter names a field of these, or the several of one entry, which are
   * separated by spaces.
   */
  filterRequired?: readonly FieldNames[];
  /** Headers that the operation takes of `If-Match` and `Prefer`. */
  headers?: FieldNames;
  /** How arguments are written where neither the path nor OpenAPI says it: the literals of OData v2, and fractions in a path. */
  literals?: Literals;
}

export type Literals = Readonly<
  Record<string, "guid" | "datetime" | "string" | "int64" | "decimal" | "double" | "plain">
>;

/** Names of fields, separated by spaces. */
export type FieldNames = string;

export type KindName =
  | "guid"
  | "datetime"
  | "instant"
  | "date"
  | "int64"
  | "decimal"
  | "binary"
  | "duration"
  | "time"
  | "code18";

/** Fields by what their text on the wire means; text that means nothing more is in none of them. */
export type FieldsByKind = Partial<Record<KindName, FieldNames>>;

/**
 * Fields of a body by the JSON that they take: `text`, `number`, `boolean`, `integer` or the format that bounds one, `list`,
 * `object`, lists such as `guid[]`, objects of any names such as `text{}`, `any`. What `fields`, `nested`, `single` or
 * `parts` know better stands under `text`.
 */
export type FieldsByType = Readonly<Record<string, FieldNames>>;

/** What a program must know of an entity at run time. An entity of which nothing is to be said is not in the table. */
export interface EntityRow {
  /** Fields whose text on the wire means something. */
  fields?: FieldsByKind;
  /** Fields that hold lists of other entities, by the entity's name. */
  nested?: Readonly<Record<string, FieldNames>>;
  /** Fields that hold one record of another entity, by the entity's name. */
  single?: Readonly<Record<string, FieldNames>>;
  /** Fields that hold an object with fields of its own, which is no record. */
  parts?: Readonly<Record<string, EntityRow>>;
  /** Fields that both creation and change may set, only creation, only change. */
  write?: FieldsByType;
  writeOnce?: FieldsByType;
  writeLater?: FieldsByType;
  /** Fields of a body that the service takes and drops, so that nobody should send them. */
  ignored?: FieldNames;
  /** Fields of a body of which nothing says when they may be written; such a body may have others too. */
  sent?: FieldsByType;
  /** Fields of an answer that say, when they hold something, that the work failed though the answer is a success. */
  failure?: FieldNames;
  /** Fields by which a record is found again after an unknown outcome. */
  naturalKey?: FieldNames;
  /** Sets of fields by which the service itself finds a record in an address, each in its order. */
  alternateKeys?: readonly FieldNames[];
  /** Characters that those fields hold at most, where the spec says so: a text that is cut finds no record again. */
  keyLengths?: Readonly<Record<string, number>>;
  /** It has a list of its own that is called `value`, as that of an envelope is. */
  ownValue?: true;
  /** The entity may have fields that nothing says of, in answers and in bodies; these are the declared ones that no body may have. */
  open?: FieldNames;
  /** Other names under which fields come in answers. */
  spelled?: Readonly<Record<string, FieldNames>>;
}

export type MethodName = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

/** Operations by method. */
export type MethodRows = Readonly<Partial<Record<MethodName, OperationRow>>>;

/**
 * How an argument is written: a style of OpenAPI, with `*` behind it where a list or an object explodes; `json` where its
 * value is JSON text, `text` where it is other text.
 */
export type ArgumentStyle =
  | `${"simple" | "label" | "matrix" | "form"}${"" | "*"}`
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "json"
  | "text";

/** How a field stands in a form body. */
export interface FieldRow {
  /** As an argument of the query does; without one its content type says how. */
  style?: ArgumentStyle;
  /** Reserved characters stay as they are. */
  reserved?: true;
  /** Content types of the field, or of its part, one or a list. */
  type?: string;
  /** Headers of its part beside those that every part has. */
  headers?: Readonly<Record<string, string>>;
}

/** How a plain operation stands on the wire, where that is not what OpenAPI takes for granted. */
export interface WireRow {
  /** By place and name, `query filter`. */
  styles?: Readonly<Record<string, ArgumentStyle>>;
  /** Arguments whose reserved characters stay as they are, by place and name. */
  reserved?: readonly string[];
  /** Content type of the body, unless it is JSON. */
  body?: string;
  /** Fields of bodies that are forms, by content type and name. */
  forms?: Readonly<Record<string, Readonly<Record<string, FieldRow>>>>;
  /** The answer is text and no JSON. */
  text?: true;
  /** Content types of a success that are no JSON. */
  types?: readonly string[];
  /** Statuses of a success of whose content nothing is said; `default` for any. */
  untold?: readonly string[];
  /** A success is bytes, of whichever type it comes: always, or unless it is JSON. */
  bytes?: "all" | "other";
}

/** The tables of one service of an API. */
export interface ServiceTable {
  /** Operations by path template and method. */
  paths: Readonly<Record<string, MethodRows>>;
  entities: Readonly<Record<string, EntityRow>>;
  /** Plain operations that do not stand on the wire as most do, by method and path: `GET /users`. */
  wire?: Readonly<Record<string, WireRow>>;
}

/** The index of an API: which service a path belongs to, and how to load its tables. */
export interface ApiIndex {
  name: string;
  /** Version of the API that the spec describes. */
  version: string;
  /** Address with variables in braces, and what they are when nobody says otherwise. */
  server: { url: string; variables: Readonly<Record<string, string>> };
  quota: { limits: readonly LimitRow[] };
  /** Path prefix → service; the longest prefix that fits decides. */
  prefixes: Readonly<Record<string, string>>;
  services: Readonly<Record<string, () => Promise<{ readonly table: ServiceTable }>>>;
  /** How its sets stay in step, where the description of an imported service says so. */
  sync?: () => Promise<{ readonly index: SyncIndex }>;
}

/** What a column of a copy holds; dates and times as the service means them: `datetime` is the company's wall clock. */
export type ColumnType =
  | "text"
  | "code18"
  | "guid"
  | "boolean"
  | "integer"
  | "int64"
  | "decimal"
  | "double"
  | "date"
  | "datetime"
  | "instant"
  | "binary"
  | "json";

/** How deletions of a set become known. */
export type DeletesRow =
  /**
   * A log of the service, by its name in the index, and the codes of its entity type that mean this set. An entry names
   * the key of a row, or what these other fields of it hold.
   */
  | { log: string; types: readonly number[]; also?: FieldNames }
  /** Nothing tells: from time to time the keys are read whole. */
  | { sweep: true }
  /** The delta link brings them. */
  | { link: true }
  /** Rows leave with the record above them. */
  | { with: "parent" };

/** A list of records as programs read it one by one, beside the feed. */
export interface PlainRow {
  path: string;
  record: string;
  /** Its fields that hold the key of the feed's rows, in the order of `key`. */
  key: FieldNames;
}

/** How a copy of one set stays in step; see `x-changes` in `specs/README.md`. */
export interface SyncRow {
  /** List that is read: the feed where there is one. */
  path: string;
  /** Schema of its rows. */
  record: string;
  strategy: "row-version" | "modified" | "delta-link" | "parent" | "snapshot";
  /** What a row is: never its version. Of a mixed feed: what a header is. */
  key: FieldNames;
  /** Field that holds the version or the stamp. */
  cursor?: string;
  /** Whose versions are comparable: sets of one counter share what was observed of it. */
  counter?: string;
  /** How late a lower version, or an older stamp, may still appear (facts 202, 205). Seconds. */
  lateSeconds?: number;
  /** Stamps are the company's wall clock, which has an hour twice a year (fact 82). */
  wallClock?: true;
  deletes?: DeletesRow;
  /** What makes the cursor worthless, by names of the index. */
  reset?: FieldNames;
  /**
   * The set whose rows these stand below. `field` holds the key of the row above, `expand` is the field of the row above
   * that brings them, `path` lists those of one row. `by` is the key above: the last arguments of `path`, in their order.
   */
  parent?: { set: string; by: FieldNames; field?: string; expand?: string; path?: string };
  /** The same records as a plain list, where the feed is another one: for looks by key, sweeps and verification. */
  plain?: PlainRow;
  /**
   * Headers and lines in one list: a row whose `number` is 0 is a header (fact 77). `set` is what the lines are called,
   * `key` what a line is, `header` and `line` the fields of each.
   */
  lines?: { set: string; number: string; key: FieldNames; header: FieldNames; line: FieldNames; plain?: PlainRow };
  /** Fields that repeat another record or are computed: their change moves no stamp. */
  derived?: FieldNames;
  /** Fields that only the plain list has. */
  missing?: FieldNames;
  /** Fields by what their column holds. */
  columns: Readonly<Partial<Record<ColumnType, FieldNames>>>;
  /** Fields that hold the key of another set's record, by that set. */
  references?: Readonly<Record<string, FieldNames>>;
}

/** The sets of one service, by the names that users say: `crm/Accounts`, `salesInvoices`. */
export interface SyncTable {
  sets: Readonly<Record<string, SyncRow>>;
}

/** A log of deletions. */
export interface SyncLogRow {
  path: string;
  record: string;
  /** Field that holds the entry's version. */
  cursor: string;
  /** Field with the key of the record that was deleted. */
  key: string;
  /** Field with the code of the set that it was deleted from. */
  type: string;
  /** Whose versions are comparable. The same as a set's is an assumption, and treated as one. */
  counter: string;
  lateSeconds?: number;
  /** How long the log holds an entry: whoever comes later must read the sets anew. Seconds. */
  keepSeconds?: number;
}

/** A value of a company that changes when its cursors become worthless: a moved database (fact 80). */
export interface SyncResetRow {
  path: string;
  record: string;
  /** Field whose changed value says it. */
  field: string;
  /** Field that names the company. */
  key: string;
}

/** What tells a version of a counter without a row of a set. */
export interface SyncCounterRow {
  path: string;
  record: string;
  /** Field that holds a version. */
  version: string;
  /** Argument that takes a moment: the answer is a version of about then. */
  since: string;
  /** How long ago that moment is. Seconds. */
  sinceSeconds: number;
  arguments?: Readonly<Record<string, string>>;
}

/** How the sets of an API stay in step. */
export interface SyncIndex {
  /** By the first word of a set's name where that names a service; else all are looked at. */
  services: Readonly<Record<string, () => Promise<{ readonly table: SyncTable }>>>;
  logs?: Readonly<Record<string, SyncLogRow>>;
  resets?: Readonly<Record<string, SyncResetRow>>;
  /** By the name under which sets share what was observed. */
  counters?: Readonly<Record<string, SyncCounterRow>>;
}
