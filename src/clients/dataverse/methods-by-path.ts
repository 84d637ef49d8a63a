// The methods of Dataverse alone, written from the path; those of every client are in `types/path-methods.ts`.
import type { Download } from "../media/download.ts";
import type { ApiTypes, CallAt, CallsAt, Joined, RecordAt } from "../types/api-types.ts";
import type { CallOptions, OptionalWhenEmpty, PathArguments } from "../types/arguments.ts";
import type {
  AnsweredRow,
  Expandable,
  GetArguments,
  GetRecord,
  GotRow,
  ListArguments,
  ListRecord,
  Page,
  ProjectionOptions,
  Selectable,
} from "../types/reading.ts";
import type { NestedOf, ValueField } from "../types/rows.ts";
import type { UpdateBody, WriteAnswer } from "../types/writing.ts";
import type { ChangeOptions, ChangePage, FetchedRow, FetchOptions, Upserted, UpsertOptions } from "./answers.ts";
import type { FileContent } from "./files/upload-blocks.ts";
import type { Formatted, FormattedIf, WithFormatted } from "./formatted.ts";
import type {
  ActionAnswer,
  ActionArguments,
  ActionPath,
  FunctionAnswer,
  FunctionOptions,
  FunctionPath,
} from "./operations.ts";
import type { ByAlternateKey, RecordAddress, RecordArguments, UpsertBody } from "./record-paths.ts";

/** Methods of a path that answers with rows of a table. */
export interface TableMethods<A extends ApiTypes, P> {
  /** Returns the rows of the list, their values with what people read in their place. */
  list<
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
  >(
    options: ListArguments<A, P> & ProjectionOptions<S, E> & WithFormatted,
  ): AsyncIterable<Formatted<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>>;

  /** Returns the list page by page, the values of its rows with what people read in their place. */
  pages<
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
  >(
    options: ListArguments<A, P> & ProjectionOptions<S, E> & WithFormatted,
  ): AsyncIterable<Page<Formatted<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>>>;

  /** Returns what changed in the table since a token, page by page; without a token, all rows. */
  changes<const S extends Selectable<A, P, ListRecord<A, P>> = undefined>(
    ...options: OptionalWhenEmpty<PathArguments<A, P, "get"> & CallOptions & ChangeOptions<S>>
  ): AsyncIterable<ChangePage<AnsweredRow<A, P, CallAt<A, P, "list">, S, undefined>>>;

  /** Returns the rows of a query in FetchXML, their values with what people read in their place. */
  fetch(
    xml: string,
    options: PathArguments<A, P, "get"> & CallOptions & FetchOptions & WithFormatted,
  ): AsyncIterable<Formatted<FetchedRow<A, P>>>;
  /** Returns the rows of a query in FetchXML, to their end. */
  fetch(
    xml: string,
    ...options: OptionalWhenEmpty<PathArguments<A, P, "get"> & CallOptions & FetchOptions>
  ): AsyncIterable<FetchedRow<A, P>>;
}

/** Methods of a path that answers with one record. */
export interface FormattedMethods<A extends ApiTypes, P> {
  /** Returns the record, its values with what people read in their place. */
  get<
    const S extends Selectable<A, P, GetRecord<A, P>> = undefined,
    const E extends Expandable<A, P, GetRecord<A, P>> = undefined,
  >(
    options: GetArguments<A, P> & ProjectionOptions<S, E> & WithFormatted,
  ): Promise<FormattedIf<true, GotRow<A, P, S, E>>>;
}

/** Methods of a path that ends with the key of a record. */
export interface RecordMethods<A extends ApiTypes, P> {
  /** Returns the record by an alternate key of its table. */
  get<
    const S extends Selectable<A, P, GetRecord<A, P>> = undefined,
    const E extends Expandable<A, P, GetRecord<A, P>> = undefined,
    const F extends boolean = false,
  >(
    options: ByAlternateKey<A, P> & CallOptions & ProjectionOptions<S, E> & { readonly formatted?: F },
  ): Promise<FormattedIf<F, GotRow<A, P, S, E>>>;

  /** Links the record to another one, by a field that leads to one record or to several. */
  associate(
    navigation: keyof NestedOf<RecordAt<A, GetRecord<A, P>>> & string,
    target: RecordAddress,
    options: RecordArguments<A, P>,
  ): Promise<void>;

  /** Takes a link of the record away; `from` says to which, where the field leads to several. */
  disassociate(
    navigation: keyof NestedOf<RecordAt<A, GetRecord<A, P>>> & string,
    options: RecordArguments<A, P> & { readonly from?: RecordAddress },
  ): Promise<void>;

  /** Returns the file of a file or an image column. */
  downloadFile(
    column: ValueField<RecordAt<A, GetRecord<A, P>>>,
    options: RecordArguments<A, P> & {
      /** Of an image: itself, and not the thumbnail. @default false */ readonly fullSize?: boolean;
    },
  ): Promise<Download>;

  /** Uploads a file to a file or an image column. The column changes with the last block. */
  uploadFile(
    column: ValueField<RecordAt<A, GetRecord<A, P>>>,
    content: FileContent,
    options: RecordArguments<A, P> & { /** Name of the file, without folders. */ readonly fileName: string },
  ): Promise<void>;

  /** Empties a file column. */
  removeFile(column: ValueField<RecordAt<A, GetRecord<A, P>>>, options: RecordArguments<A, P>): Promise<void>;
}

/** Methods of a record that can be changed. */
export interface UpsertMethods<A extends ApiTypes, P> {
  /** Changes the record that an alternate key names; without one it is refused (404). */
  update(
    changes: UpdateBody<A, P>,
    options: ByAlternateKey<A, P> & CallOptions & { readonly ifMatch?: string },
  ): Promise<WriteAnswer<A, P, "update">>;

  /** Changes the record that a key or an alternate key names; without one it is refused (404). */
  upsert<const S extends Selectable<A, P, GetRecord<A, P>> = undefined>(
    body: UpdateBody<A, P>,
    options: RecordArguments<A, P> & UpsertOptions<S> & { readonly mode: "update-only" },
  ): Promise<Upserted<AnsweredRow<A, P, CallAt<A, P, "get">, S, undefined>>>;
  /** Creates the record that a key or an alternate key names, or changes the one that there is. */
  upsert<const S extends Selectable<A, P, GetRecord<A, P>> = undefined>(
    body: UpsertBody<A, P>,
    options: RecordArguments<A, P> & UpsertOptions<S> & { readonly mode?: "create-only" },
  ): Promise<Upserted<AnsweredRow<A, P, CallAt<A, P, "get">, S, undefined>>>;
}

/** Methods of a record that can be removed. */
export interface KeyedRemoval<A extends ApiTypes, P> {
  /** Removes the record that an alternate key names. */
  remove(
    options: ByAlternateKey<A, P> & CallOptions & { readonly ifMatch?: string },
  ): Promise<WriteAnswer<A, P, "remove">>;
}

/** Methods of the path of an action. */
export interface ActionMethods<A extends ApiTypes, P extends ActionPath<A>> {
  /** Runs the action with its parameters, and returns what it answers. */
  execute(...rest: ActionArguments<A, P>): Promise<ActionAnswer<A, P>>;
}

/** Methods of the path of a function. */
export interface FunctionMethods<A extends ApiTypes, P extends FunctionPath<A>> {
  /** Asks a function that answers with a value or an object. */
  evaluate(...options: OptionalWhenEmpty<FunctionOptions<A, P>>): Promise<FunctionAnswer<A, P>>;
}

/** `Methods`, where a path has a verb. */
type With<A extends ApiTypes, P, Verb extends string, Methods> = Verb extends keyof CallsAt<A, P> ? Methods : never;

/** Methods of a path that ends with the key of a record. */
type AtRecord<A extends ApiTypes, P> =
  | With<A, P, "get", RecordMethods<A, P>>
  | With<A, P, "update", UpsertMethods<A, P>>
  | With<A, P, "remove", KeyedRemoval<A, P>>;

/** What can be done at one path beside what every client does. */
export type TablePathMethods<A extends ApiTypes, P> = Joined<
  | object
  | With<A, P, "list", TableMethods<A, P>>
  | With<A, P, "get", FormattedMethods<A, P>>
  | (P extends `${string}({${string}})` ? AtRecord<A, P> : never)
  | (P extends ActionPath<A> ? ActionMethods<A, P> : never)
  | (P extends FunctionPath<A> ? FunctionMethods<A, P> : never)
>;

/** Each path with what can be done there beside what every client does. */
export type DataverseByPath<A extends ApiTypes> = { readonly [P in keyof A["paths"]]: TablePathMethods<A, P> };
