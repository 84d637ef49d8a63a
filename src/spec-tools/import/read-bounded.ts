import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import { encodingOf } from "../../kit/read-text-file.ts";

/** Largest document that is read, in bytes; the largest public one, of Dataverse, has about 10 MB. */
export const largestMetadataBytes = 32 * 1024 * 1024;

/** How a file is packed, which its first two bytes say. */
export function packedBy([first, second]: Uint8Array): "gzip" | "zip" | undefined {
  return first === 0x1f && second === 0x8b ? "gzip" : first === 0x50 && second === 0x4b ? "zip" : undefined;
}

/** Refuses what is packed. */
function refusePacked(bytes: Buffer): void {
  const packed = packedBy(bytes);
  if (packed === undefined) return;
  throw new MetadataInvalid(
    `it is packed by ${packed}`,
    packed === "gzip"
      ? "Unpack it first: gunzip -c metadata.xml.gz | erp-openapi spec import - …; with curl ask by --compressed."
      : "Unpack it first, and give the file that holds the XML.",
  );
}

/**
 * Reads a document from a file, standard input or the body of an answer, and stops as soon as it is too large.
 * UTF-8, or UTF-16 with a byte order mark.
 *
 * @param maxBytes Bytes that are read at most. @default 32 MiB
 * @throws {MetadataInvalid} when it is larger, or no text in these encodings.
 */
export async function readBounded(source: AsyncIterable<Uint8Array>, maxBytes = largestMetadataBytes): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes)
      throw new MetadataInvalid(
        `it is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB`,
        "Ask the service for the metadata of fewer entity sets.",
      );
    chunks.push(chunk);
  }
  const all = Buffer.concat(chunks);
  refusePacked(all);
  const encoding = encodingOf(all);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(all);
  } catch (cause) {
    throw new MetadataInvalid(`it is no text in ${encoding.toUpperCase()}`, "Save it as UTF-8.", undefined, { cause });
  }
}

/**
 * Asks a service for its metadata.
 *
 * @param fetch Attaches the token, to the service's own origin only; redirects are not followed.
 * @throws {MetadataInvalid} when the answer is no success; its body is not shown.
 */
export async function fetchMetadata(
  url: string,
  fetch: typeof globalThis.fetch,
  maxBytes = largestMetadataBytes,
): Promise<string> {
  const response = await fetch(url, { headers: { Accept: "application/xml" }, redirect: "manual" });
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    throw new MetadataInvalid(
      `the service sends on to another address (${response.status}), as to a page to sign in`,
      "Give the address at which the service really is, and a token where it wants one.",
    );
  }
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new MetadataInvalid(
      `the service answered ${response.status}`,
      "Check address and token: the metadata stands at <service>/$metadata.",
    );
  }
  return readBounded(response.body, maxBytes);
}
