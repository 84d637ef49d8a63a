import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/** Largest file that is read as a description, in bytes. */
export const largestFileBytes = 32 * 1024 * 1024;

/** A file is none that is read: it is no regular file, or too large. The message is half a sentence: `it is …`. */
export class FileRefused extends Error {}

/**
 * Reads a regular file whole, and nothing of one that is too large. A pipe or a device, which may never end, is refused.
 *
 * @param maxBytes Bytes that are read at most. @default 32 MiB
 * @throws {FileRefused} when it is larger or no file; the error of Node.js when it cannot be opened.
 */
export function readBinaryFile(path: string, maxBytes = largestFileBytes): Buffer {
  // Without O_NONBLOCK opening a pipe that nobody writes to would wait for ever.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new FileRefused("it is no regular file");
    if (status.size > maxBytes) throw new FileRefused(`it is larger than ${maxBytes} bytes`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The encoding of a text: UTF-8, unless a byte order mark says another. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/**
 * The text of a regular file: UTF-8, or UTF-16 where a byte order mark says so, as Windows PowerShell writes files.
 *
 * @param maxBytes Bytes that are read at most. @default 32 MiB
 * @see https://yaml.org/spec/1.2.2/#52-character-encodings
 * @throws {FileRefused} when it is larger, no file or no such text; the error of Node.js when it cannot be opened.
 */
export function readTextFile(path: string, maxBytes = largestFileBytes): string {
  const bytes = readBinaryFile(path, maxBytes);
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused(`it is no text in ${encoding.toUpperCase()}: save it as UTF-8`);
  }
}
