import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { SpecInvalid } from "../errors/spec-invalid.ts";
import { FileRefused, largestFileBytes, readTextFile } from "./read-text-file.ts";

/** Files of one description. */
const mostFiles = 5_000;

/** Bytes of all files of one description together. */
const mostBytes = 2 * largestFileBytes;

/** Addresses of the net, and all others that begin with a scheme; a drive's letter of Windows is none. */
const scheme = /^[A-Za-z][A-Za-z0-9+.-]+:/;

/** A path as people see it: from where they stand, unless it lies elsewhere. */
export function shownPath(path: string, cwd = process.cwd()): string {
  const near = relative(cwd, path);
  return near.startsWith("..") ? path : near;
}

/** The file that a reference names: it is part of an address, in which a blank is `%20`. Files may be called so as well. */
function namedFile(folder: string, reference: string): string {
  const path = resolve(folder, reference);
  if (!reference.includes("%") || existsSync(path)) return path;
  try {
    return resolve(folder, decodeURIComponent(reference));
  } catch {
    return path; // a percent sign that stands for itself
  }
}

/**
 * The files of one description: its entry file and what its references lead to, as long as that is a file of the same
 * folder. A description that somebody else wrote could otherwise ask for an address, or for a file of the reader's.
 */
export class DocumentFiles {
  readonly entry: string;
  readonly #lexicalFolder: string;
  /** The folder with symbolic links followed; nothing outside it is read. */
  readonly #folder: string;
  readonly #texts = new Map<string, string>();
  /** Paths that references lead to, each looked at once; a file is looked at again before it is read. */
  readonly #inside = new Set<string>();
  #bytes = 0;

  /** @throws {Error} of Node.js, when there is no such folder. */
  constructor(entry: string) {
    this.entry = resolve(entry);
    this.#lexicalFolder = dirname(this.entry);
    this.#folder = realpathSync(this.#lexicalFolder);
  }

  /**
   * The path of the file that a reference leads to, without its fragment.
   *
   * @throws {SpecInvalid} when it leads out of the folder, by a symbolic link too, or to the net.
   */
  follow(reference: string, from: string): string {
    if (scheme.test(reference) || reference.startsWith("//"))
      throw this.#refuse(reference, from, "leads to an address, and nothing is fetched");
    const path = namedFile(dirname(from), reference);
    // What is not there is found missing when it is read; a path outside is refused whether or not it is there.
    if (!this.#inside.has(path)) {
      if (!this.#isInside(path)) throw this.#refuse(reference, from, "leads out of the folder of the description");
      this.#inside.add(path);
    }
    return path;
  }

  /**
   * The text of a file that `follow` answered, of the entry file, or of one that is named as that was. Each is read once.
   *
   * @throws {SpecInvalid} when there are too many files, or too many bytes; the error of Node.js when it cannot be read.
   */
  read(named: string): string {
    const path = resolve(named);
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    if (path !== this.entry && !this.#isInside(path)) throw this.#refuse(path, path, "lies outside the folder");
    const refuse = (what: string): SpecInvalid =>
      new SpecInvalid(shownPath(path), what, "Check where the description came from.");
    if (this.#texts.size >= mostFiles) throw refuse(`the description has more than ${mostFiles} files`);
    let text: string;
    try {
      text = readTextFile(path);
    } catch (cause) {
      if (cause instanceof FileRefused) throw refuse(cause.message);
      throw cause;
    }
    this.#bytes += text.length;
    if (this.#bytes > mostBytes) throw refuse(`the description has more than ${mostBytes} bytes`);
    this.#texts.set(path, text);
    return text;
  }

  #isInside(path: string): boolean {
    const below = (folder: string, other: string): boolean => other === folder || other.startsWith(folder + sep);
    if (!below(this.#lexicalFolder, path) && !below(this.#folder, path)) return false;
    try {
      return below(this.#folder, realpathSync(path));
    } catch {
      return true; // it is not there, and lies inside by its name
    }
  }

  #refuse(reference: string, from: string, what: string): SpecInvalid {
    const at = this.#texts.get(from)?.indexOf(reference) ?? -1;
    const line = at < 0 ? "" : `:${this.#texts.get(from)?.slice(0, at).split("\n").length ?? 0}`;
    return new SpecInvalid(
      `${shownPath(from)}${line}`,
      `the $ref ${reference.slice(0, 200)} ${what}`,
      `Save what it names in ${shownPath(this.#lexicalFolder) || "the folder"} and refer to that, or make one file of a description that you trust: npx @redocly/cli bundle ${shownPath(this.entry)} -o bundled.yaml.`,
    );
  }
}
