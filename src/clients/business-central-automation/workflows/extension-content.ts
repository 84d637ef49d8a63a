import { openAsBlob } from "node:fs";
import { ExtensionFileInvalid } from "../../../errors/extension-file-invalid.ts";

/** A file: its path, its bytes, a `Blob` or a stream. */
export type ExtensionContent = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>>;

/** Reads the content into memory, so that it can be inspected and sent again. */
export async function readContent(
  content: ExtensionContent,
): Promise<{ readonly blob: Blob; readonly bytes: Uint8Array }> {
  const blob = await toBlob(content);
  return { blob, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

async function toBlob(content: ExtensionContent): Promise<Blob> {
  if (content instanceof Blob) return content;
  if (content instanceof ReadableStream) return new Response(content).blob();
  if (typeof content !== "string") return new Blob([content]);
  try {
    return await openAsBlob(content);
  } catch (cause) {
    throw new ExtensionFileInvalid(`${content} cannot be read`, { cause });
  }
}
