/** The content of a stream property or an attachment, as it arrives. */
export interface Download {
  /** The content. Read it to its end or cancel it: until then it uses a connection. */
  readonly content: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly contentType: string | undefined;
  /** Length in bytes; undefined when the server does not announce it. */
  readonly lengthBytes: number | undefined;
  /** Etag of the content. */
  readonly etag: string | undefined;
  /** File name that the server suggests, without folders. Do not trust it otherwise. */
  readonly fileName: string | undefined;
}

function lengthOf(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  // What travels compressed is longer or shorter than it says.
  return length !== null && /^\d{1,15}$/.test(length) && headers.get("content-encoding") === null
    ? Number(length)
    : undefined;
}

/** The name in `Content-Disposition`, in both of its spellings; the end of a path, because a folder is nobody's business. */
function fileNameOf(disposition: string | null): string | undefined {
  const encoded = /filename\*=(?:UTF-8|utf-8)''([^;\s]+)/.exec(disposition ?? "")?.[1];
  const plain = /filename="((?:[^"\\]|\\.)*)"|filename=([^;\s"]+)/.exec(disposition ?? "");
  let name = plain?.[1]?.replace(/\\(.)/g, "$1") ?? plain?.[2];
  if (encoded !== undefined) {
    try {
      name = decodeURIComponent(encoded);
    } catch {
      // The plain spelling stands beside it for this case.
    }
  }
  const end = name?.split(/[/\\]/).at(-1);
  return end === "" || end === "." || end === ".." ? undefined : end;
}

/** Takes the parts of an answer that a caller needs. */
export function toDownload({ headers, body }: Response): Download {
  return {
    content: body ?? new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (controller) => controller.close() }),
    contentType: headers.get("content-type") ?? undefined,
    lengthBytes: lengthOf(headers),
    etag: headers.get("etag") ?? undefined,
    fileName: fileNameOf(headers.get("content-disposition")),
  };
}
