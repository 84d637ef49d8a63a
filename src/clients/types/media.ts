import type { Download } from "../media/download.ts";
import type { UploadContent } from "../media/send-media.ts";
import type { ApiTypes, At, PathAt } from "./api-types.ts";
import type { CallArguments, CallOptions, OptionalWhenEmpty } from "./arguments.ts";

/** Whether a body is bytes; where there is no body at all, it is none. */
type Bytes<Content> = [Content] extends [never]
  ? false
  : "application/octet-stream" extends keyof Content
    ? true
    : false;

/** Paths that answer with bytes. */
export type DownloadPath<A extends ApiTypes> = {
  [P in keyof A["paths"]]: Bytes<At<At<At<At<A["paths"][P], "get">, "responses">, 200>, "content">> extends true
    ? P
    : never;
}[keyof A["paths"]] &
  string;

/** The method by which a path takes bytes. */
type UploadMethod<A extends ApiTypes, P> = {
  [Method in "put" | "patch"]: Bytes<
    At<NonNullable<At<At<PathAt<A, P>, Method>, "requestBody">>, "content">
  > extends true
    ? Method
    : never;
}["put" | "patch"];

/** Paths that take bytes. */
export type UploadPath<A extends ApiTypes> = {
  [P in keyof A["paths"]]: [UploadMethod<A, P>] extends [never] ? never : P;
}[keyof A["paths"]] &
  string;

/** How bytes are sent or received. */
export interface TransferOptions {
  /** Longest time for the whole transfer; milliseconds. Pauses within it are limited by the client's timeouts. @default 3_600_000, one hour */
  readonly deadlineMs?: number;
}

/** Content of records, up and down as streams. */
export interface MediaMethods<A extends ApiTypes> {
  /** The content that a path stands for. */
  download<P extends DownloadPath<A>>(
    path: P,
    ...options: OptionalWhenEmpty<CallArguments<A, P, "get"> & TransferOptions>
  ): Promise<Download>;

  /** Sends content to a path. Give a `Blob`, such as that of `fs.openAsBlob`, where it may have to be sent again: a stream cannot be. */
  upload<P extends UploadPath<A>>(
    path: P,
    content: UploadContent,
    ...options: OptionalWhenEmpty<CallArguments<A, P, UploadMethod<A, P>> & TransferOptions>
  ): Promise<void>;

  /** The content behind a field of a record: a stream property, or `Url` of an attachment at Exact Online. Never from another host. */
  downloadFrom(record: object, field: string, options?: CallOptions & TransferOptions): Promise<Download>;

  /** Sends content to a stream property of a record, for the version that was read. */
  uploadTo(
    record: object,
    field: string,
    content: UploadContent,
    options?: CallOptions & TransferOptions & { readonly ifMatch?: string },
  ): Promise<void>;
}
