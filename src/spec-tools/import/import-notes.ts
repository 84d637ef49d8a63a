import type { MetadataPosition } from "../../errors/metadata-invalid.ts";

/** What an import left out or understood otherwise than the document says it. */
export interface ImportNote {
  /** A sentence for people: what was left out, and why. */
  readonly text: string;
  /** Where it stands; absent when no place is meant. */
  readonly position: MetadataPosition | undefined;
  /** The further document that it stands in; absent for the service's own. */
  readonly document: string | undefined;
}

/** Notes of a service that has a mistake in every line would be as long as its metadata. */
const mostNotes = 10_000;

/** Collects notes while documents are read; the same sentence once. */
export class ImportNotes {
  readonly list: ImportNote[] = [];
  readonly #texts = new Set<string>();

  /** Takes back all that was told. */
  forget(): void {
    this.list.length = 0;
    this.#texts.clear();
  }

  add(text: string, position?: MetadataPosition, document?: string): void {
    const short = text.replace(/\s+/g, " ").slice(0, 400);
    if (this.#texts.has(short) || this.list.length >= mostNotes) return;
    this.#texts.add(short);
    this.list.push({ text: short, position, document });
  }
}
