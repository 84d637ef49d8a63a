import type { ApiClient } from "../create-client.ts";
import type { Download } from "../media/download.ts";
import type { ApiTypes, CallAt, RecordAt } from "../types/api-types.ts";
import type { CallOptions, OptionalWhenEmpty, PathArguments } from "../types/arguments.ts";
import type { BatchMethods, BatchOptions, BatchResults, Part } from "../types/batching.ts";
import type {
  AnsweredRow,
  Expandable,
  GetArguments,
  GetPath,
  GetRecord,
  GotRow,
  ListArguments,
  ListPath,
  ListRecord,
  Page,
  ProjectionOptions,
  Selectable,
} from "../types/reading.ts";
import type { NestedOf, ValueField } from "../types/rows.ts";
import type { RemovePath, UpdateBody, UpdatePath, WriteAnswer } from "../types/writing.ts";
import type { ChangeOptions, ChangePage, FetchedRow, FetchOptions, Upserted, UpsertOptions } from "./answers.ts";
import type { DataverseParts } from "./dataverse-parts.ts";
import type { FileContent } from "./files/upload-blocks.ts";
import type { Formatted, FormattedIf, WithFormatted } from "./formatted.ts";
import type { DataverseByPath } from "./methods-by-path.ts";
import type {
  ActionAnswer,
  ActionArguments,
  ActionPath,
  FunctionAnswer,
  FunctionOptions,
  FunctionPath,
} from "./operations.ts";
import type {
  ByAlternateKey,
  RecordAddress,
  RecordArguments,
  RecordPath,
  UpsertBody,
  UpsertPath,
} from "./record-paths.ts";
import type { DataverseHeaders } from "./request-headers.ts";

/** A client of the tables of an organisation, as `createDataverseClient()` makes it. */
export type DataverseClient<A extends ApiTypes> = DataverseMethods<A> &
  DataverseByPath<A> &
  ApiClient<A> &
  BatchMethods<A>;

/** The methods of a client of Dataverse in addition to those of every client. */
export interface DataverseMethods<A extends ApiTypes> {
  /** Returns the rows of a list, their values with what people read in their place. */
  list<
    P extends ListPath<A>,
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
  >(
    path: P,
    options: ListArguments<A, P> & ProjectionOptions<S, E> & WithFormatted,
  ): AsyncIterable<Formatted<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>>;

  /** Returns a list page by page, the values of its rows with what people read in their place. */
  pages<
    P extends ListPath<A>,
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
  >(
    path: P,
    options: ListArguments<A, P> & ProjectionOptions<S, E> & WithFormatted,
  ): AsyncIterable<Page<Formatted<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>>>;

  /** Returns one record, its values with what people read in their place. */
  get<
    P extends GetPath<A>,
    const S extends Selectable<A, P, GetRecord<A, P>> = undefined,
    const E extends Expandable<A, P, GetRecord<A, P>> = undefined,
  >(
    path: P,
    options: GetArguments<A, P> & ProjectionOptions<S, E> & WithFormatted,
  ): Promise<FormattedIf<true, GotRow<A, P, S, E>>>;
  /**
   * Returns one record by an alternate key of its table.
   *
   * @throws {PathParameterInvalid} for a text with one of `/<>*%&:\?+`, by which Dataverse finds no record
   */
  get<
    P extends RecordPath<A>,
    const S extends Selectable<A, P, GetRecord<A, P>> = undefined,
    const E extends Expandable<A, P, GetRecord<A, P>> = undefined,
    const F extends boolean = false,
  >(
    path: P,
    options: ByAlternateKey<A, P> & CallOptions & ProjectionOptions<S, E> & { readonly formatted?: F },
  ): Promise<FormattedIf<F, GotRow<A, P, S, E>>>;

  /** Changes the record that an alternate key names; without one it is refused (404). */
  update<P extends UpdatePath<A> & RecordPath<A>>(
    path: P,
    changes: UpdateBody<A, P>,
    options: ByAlternateKey<A, P> & CallOptions & { readonly ifMatch?: string },
  ): Promise<WriteAnswer<A, P, "update">>;

  /** Removes the record that an alternate key names. */
  remove<P extends RemovePath<A> & RecordPath<A>>(
    path: P,
    options: ByAlternateKey<A, P> & CallOptions & { readonly ifMatch?: string },
  ): Promise<WriteAnswer<A, P, "remove">>;

  /** Changes the record that a key or an alternate key names; without one it is refused (404). */
  upsert<P extends UpsertPath<A>, const S extends Selectable<A, P, GetRecord<A, P>> = undefined>(
    path: P,
    body: UpdateBody<A, P>,
    options: RecordArguments<A, P> & UpsertOptions<S> & { readonly mode: "update-only" },
  ): Promise<Upserted<AnsweredRow<A, P, CallAt<A, P, "get">, S, undefined>>>;
  /**
   * Creates the record that a key or an alternate key names, or changes the one that there is. The answer costs the
   * service a read: `select` the key alone where nothing else is wanted. In `mode: "create-only"` a record that is there
   * is an error (412).
   *
   * @example
   * ```ts
   * const { created, record } = await dataverse.upsert(
   *   "/accounts({accountid})",
   *   { name: "Fabrikam" },
   *   { alternateKey: { accountnumber: "A1" }, select: ["accountid"] },
   * );
   * ```
   * @throws {BodyInvalid} for a field that contradicts the alternate key
   * @throws {OutcomeUnknown} when it may have taken place; the same upsert again is harmless, but in `create-only`
   */
  upsert<P extends UpsertPath<A>, const S extends Selectable<A, P, GetRecord<A, P>> = undefined>(
    path: P,
    body: UpsertBody<A, P>,
    options: RecordArguments<A, P> & UpsertOptions<S> & { readonly mode?: "create-only" },
  ): Promise<Upserted<AnsweredRow<A, P, CallAt<A, P, "get">, S, undefined>>>;

  /**
   * Returns what changed in a table since a token, page by page; without a token, all rows. The token for the next time
   * stands on the last page. A row that was made and removed in between comes as removed.
   *
   * A first reading of several pages may miss something: the vendor does not say to which moment its token belongs. If it
   * is that of the last page, nothing tells what changed meanwhile on the pages before it (fact 176). So read all rows
   * once more behind it, by `list`: they replace those of the first reading, and what is not among them is gone. Then go
   * on with the token of the first reading, which is older than all that was read again. `erp-openapi/sync` does that.
   *
   * @example
   * ```ts
   * let token: string | undefined;
   * for await (const page of dataverse.changes("/accounts", { select: ["accountid", "name"] })) {
   *   console.log(page.rows.length, "changed,", page.removed.length, "gone");
   *   token = page.token;
   * }
   * ```
   * @throws {DeltaExpired} when the token is older than the organisation keeps changes: read all rows anew
   */
  changes<P extends ListPath<A>, const S extends Selectable<A, P, ListRecord<A, P>> = undefined>(
    path: P,
    ...options: OptionalWhenEmpty<PathArguments<A, P, "get"> & CallOptions & ChangeOptions<S>>
  ): AsyncIterable<ChangePage<AnsweredRow<A, P, CallAt<A, P, "list">, S, undefined>>>;

  /** Returns the rows of a query in FetchXML, their values with what people read in their place. */
  fetch<P extends ListPath<A>>(
    path: P,
    xml: string,
    options: PathArguments<A, P, "get"> & CallOptions & FetchOptions & WithFormatted,
  ): AsyncIterable<Formatted<FetchedRow<A, P>>>;
  /**
   * Returns the rows of a query in FetchXML, to their end. A row lacks what is null, and has columns of other tables and
   * sums under the names that the query gives them.
   *
   * @example
   * ```ts
   * const xml = '<fetch><entity name="account"><attribute name="name"/><order attribute="name"/></entity></fetch>';
   * for await (const row of dataverse.fetch("/accounts", xml, { formatted: true })) console.log(row.name);
   * ```
   * @throws {QueryInvalid} when it is no query, or one that the service ends after 50,000 rows
   */
  fetch<P extends ListPath<A>>(
    path: P,
    xml: string,
    ...options: OptionalWhenEmpty<PathArguments<A, P, "get"> & CallOptions & FetchOptions>
  ): AsyncIterable<FetchedRow<A, P>>;

  /**
   * Links a record to another one, by a field that leads to one record or to several.
   *
   * @example
   * ```ts
   * const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
   * const contact = "/contacts(0a1b2c3d-0000-4000-8000-000000000002)";
   * await dataverse.associate("/accounts({accountid})", "contact_customer_accounts", contact, { accountid });
   * await dataverse.disassociate("/accounts({accountid})", "contact_customer_accounts", { accountid, from: contact });
   * ```
   */
  associate<P extends RecordPath<A>>(
    path: P,
    navigation: keyof NestedOf<RecordAt<A, GetRecord<A, P>>> & string,
    target: RecordAddress,
    options: RecordArguments<A, P>,
  ): Promise<void>;

  /** Takes the link of a record to another one away; `from` says to which, where the field leads to several. */
  disassociate<P extends RecordPath<A>>(
    path: P,
    navigation: keyof NestedOf<RecordAt<A, GetRecord<A, P>>> & string,
    options: RecordArguments<A, P> & { readonly from?: RecordAddress },
  ): Promise<void>;

  /** Runs an action with its parameters, and returns what it answers. */
  execute<P extends ActionPath<A>>(path: P, ...rest: ActionArguments<A, P>): Promise<ActionAnswer<A, P>>;

  /** Asks a function that answers with a value or an object. Functions that answer with records are read by `get` and `list`. */
  evaluate<P extends FunctionPath<A>>(
    path: P,
    ...options: OptionalWhenEmpty<FunctionOptions<A, P>>
  ): Promise<FunctionAnswer<A, P>>;

  /**
   * Returns the file of a file or an image column, as it is read. It is asked for in blocks of 4 MB; a block of another file
   * ends the stream with `EnvelopeUnknown`, as far as size, name or ETag tell.
   */
  downloadFile<P extends RecordPath<A>>(
    path: P,
    column: ValueField<RecordAt<A, GetRecord<A, P>>>,
    options: RecordArguments<A, P> & {
      /** Of an image: itself, and not the thumbnail. @default false */ readonly fullSize?: boolean;
    },
  ): Promise<Download>;

  /**
   * Uploads a file to a file or an image column, in blocks. The column changes with the last one.
   *
   * @example
   * ```ts
   * import { openAsBlob } from "node:fs";
   * const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
   * const photo = await openAsBlob("photo.png");
   * await dataverse.uploadFile("/accounts({accountid})", "entityimage", photo, { accountid, fileName: "photo.png" });
   * ```
   * @throws {OutcomeUnknown} when a block may have arrived: where it is not the last one the column has not changed, and
   *   `repeatable` is true
   */
  uploadFile<P extends RecordPath<A>>(
    path: P,
    column: ValueField<RecordAt<A, GetRecord<A, P>>>,
    content: FileContent,
    options: RecordArguments<A, P> & { /** Name of the file, without folders. */ readonly fileName: string },
  ): Promise<void>;

  /** Empties a file column. */
  removeFile<P extends RecordPath<A>>(
    path: P,
    column: ValueField<RecordAt<A, GetRecord<A, P>>>,
    options: RecordArguments<A, P>,
  ): Promise<void>;

  /**
   * Sends several requests as one, upserts and records by alternate keys among them. With `transaction` they are one
   * change set: all of them take effect or none does.
   */
  batch<const Parts extends readonly Part<unknown>[]>(
    build: (part: DataverseParts<A>) => Parts,
    options?: BatchOptions,
  ): Promise<BatchResults<Parts>>;

  /**
   * The same client, whose calls carry more headers: they run no plug-ins, add to a solution, are made on behalf of
   * another user. Limits and tokens are shared.
   *
   * @example
   * ```ts
   * const forKim = dataverse.with({ callerObjectId: "e39c5d16-675b-48d1-8e67-667427e9c084", suppressDuplicateDetection: false });
   * ```
   * @throws {ClientOptionInvalid} for a name or a value that there is not
   */
  with(headers: DataverseHeaders): DataverseClient<A>;
}
