/** What a file column or an image column of a record holds. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that comes block by block. */
export interface Upload {
  /** Whose column it is for. */
  readonly place: string;
  readonly name: string;
  /** Blocks by where they begin: one that comes again takes the place of itself. */
  readonly blocks: ReadonlyMap<number, Uint8Array>;
}

/** Files of columns, and uploads under way. */
export class Files {
  /** By set, id and column. */
  #files = new Map<string, StoredFile>();
  #uploads = new Map<string, Upload>();

  get(place: string): StoredFile | undefined {
    return this.#files.get(place);
  }

  put(place: string, file: StoredFile): void {
    this.#files.set(place, file);
  }

  remove(place: string): void {
    this.#files.delete(place);
  }

  /** Begins an upload under a token. */
  begin(token: string, place: string, name: string): void {
    this.#uploads.set(token, { place, name, blocks: new Map() });
  }

  /** Takes a block; the bytes from the first one on as far as there is no gap. Undefined for a token that nobody has for this place. */
  take(token: string, place: string, start: number, bytes: Uint8Array): Uint8Array | undefined {
    const upload = this.#uploads.get(token);
    if (upload?.place !== place) return undefined;
    const blocks = new Map(upload.blocks).set(start, bytes);
    this.#uploads.set(token, { ...upload, blocks });
    const whole: Uint8Array[] = [];
    let end = 0;
    for (let block = blocks.get(end); block && block.length > 0; block = blocks.get(end)) {
      whole.push(block);
      end += block.length;
    }
    return Buffer.concat(whole);
  }

  /** The name under which an upload was begun; it is over then. */
  end(token: string): string {
    const name = this.#uploads.get(token)?.name ?? "";
    this.#uploads.delete(token);
    return name;
  }

  /** Remembers the state; the answer brings it back. */
  savepoint(): () => void {
    const [files, uploads] = [new Map(this.#files), new Map(this.#uploads)];
    return () => {
      [this.#files, this.#uploads] = [files, uploads];
    };
  }
}
