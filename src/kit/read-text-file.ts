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

/**
 * The text of a regular file, UTF-8.
 *
 * @param maxBytes Bytes that are read at most. @default 32 MiB
 * @throws {FileRefused} when it is larger or no file; the error of Node.js when it cannot be opened.
 */
export function readTextFile(path: string, maxBytes = largestFileBytes): string {
  return readBinaryFile(path, maxBytes).toString("utf8");
}
