import { nearest } from "../../kit/nearest-names.ts";
import type { ListedOperation } from "./list-operations.ts";

/** How much a word says by where it stands: a name says more than a sentence. */
const weights = { name: 4, summary: 3, tag: 2, description: 1 } as const;

/** How much less the beginning of a word says than the word. */
const beginning = 0.5;

/** Words of names alone are near misses of what somebody typed; sentences have every word there is. */
const leastWeight = weights.tag;

/** Shorter beginnings fit too much. Characters. */
const leastBeginning = 3;

/** The order of what is found equally well: what reads, before what removes. */
const methodOrder = ["GET", "POST", "PATCH", "PUT", "DELETE"];

/** A word without the ending of several: `entries` and `entry` are one. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * The words of a text, in lower case and of one number: those of names too, `GLAccounts` is `gl` and `account`.
 *
 * @example
 * ```ts
 * wordsIn("ListCrmAccounts"); // ["list", "crm", "account"]
 * ```
 */
export function wordsIn(text: string): string[] {
  const parts = text.match(/\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+/gu) ?? [];
  return parts.map((part) => singular(part.toLowerCase()));
}

/** Words as they are looked for, with what was typed for each. */
function typedWords(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.flatMap((text) => {
      const words = wordsIn(text);
      return words.map((word) => [word, words.length === 1 ? text : word] as const);
    }),
  );
}

/** What was found, and what was made of the words that there are none of. */
export interface Found {
  readonly operations: readonly ListedOperation[];
  /** Words that no operation has, with the nearest that one has; undefined where none is near. */
  readonly readAs: readonly { readonly word: string; readonly nearest: string | undefined }[];
  /** Whether each of them has all words. */
  readonly hasAll: boolean;
}

interface Entry {
  readonly operation: ListedOperation;
  /** Words of the last part of its set's name. */
  readonly own: ReadonlySet<string>;
}

/** Operations by the words of their names, summaries, tags and descriptions; made where it is used, in a few hundredths of a second. */
export class SearchIndex {
  readonly #entries: readonly Entry[];
  /** By word and entry: how much the word says of it. */
  readonly #words = new Map<string, Map<number, number>>();

  constructor(operations: readonly ListedOperation[]) {
    this.#entries = operations.map((operation) => ({
      operation,
      own: new Set(wordsIn(operation.set.split("/").at(-1) ?? "")),
    }));
    operations.forEach(({ id, set, summary, tags, description }, at) => {
      this.#add(at, `${id} ${set}`, weights.name);
      this.#add(at, summary, weights.summary);
      this.#add(at, tags.join(" "), weights.tag);
      this.#add(at, description, weights.description);
    });
  }

  #add(at: number, text: string, weight: number): void {
    for (const word of wordsIn(text)) {
      let places = this.#words.get(word);
      if (!places) this.#words.set(word, (places = new Map()));
      if ((places.get(at) ?? 0) < weight) places.set(at, weight);
    }
  }

  /** How much a word says of each entry that has it, or a word that begins with it; more of few than of many. */
  #ratesOf(word: string): ReadonlyMap<number, number> {
    const rates = new Map<number, number>();
    const take = (places: ReadonlyMap<number, number>, share: number): void => {
      const rarity = Math.log(1 + this.#entries.length / places.size);
      for (const [at, weight] of places) rates.set(at, Math.max(rates.get(at) ?? 0, weight * rarity * share));
    };
    const exact = this.#words.get(word);
    if (exact) take(exact, 1);
    if (word.length >= leastBeginning)
      for (const [known, places] of this.#words) if (known !== word && known.startsWith(word)) take(places, beginning);
    return rates;
  }

  #nearest(word: string): string | undefined {
    const names = [...this.#words].flatMap(([known, places]) =>
      [...places.values()].some((weight) => weight >= leastWeight) ? [known] : [],
    );
    return nearest(word, names, 1)[0];
  }

  /** The operations that words fit, the best first; those that have all words, where there are any. */
  find(texts: readonly string[]): Found {
    const readAs: { word: string; nearest: string | undefined }[] = [];
    const asked = [...typedWords(texts)].flatMap(([word, typed]) => {
      const rates = this.#ratesOf(word);
      if (rates.size > 0) return [{ word, rates }];
      const near = this.#nearest(word);
      readAs.push({ word: typed, nearest: near });
      return near === undefined ? [] : [{ word: near, rates: this.#ratesOf(near) }];
    });
    const rated = this.#entries.flatMap((entry, at) => {
      const found = asked.flatMap(({ word, rates }) => {
        const rate = rates.get(at);
        return rate === undefined ? [] : [{ word, rate }];
      });
      if (found.length === 0) return [];
      // `accounts` means the accounts before the banks of accounts.
      const covered = found.filter(({ word }) => entry.own.has(word)).length / Math.max(1, entry.own.size);
      const sum = found.reduce((total, { rate }) => total + rate, 0);
      return [{ at, operation: entry.operation, count: found.length, rate: sum * (1 + covered) }];
    });
    const most = Math.max(0, ...rated.map(({ count }) => count));
    const best = rated
      .filter(({ count }) => count === most)
      .sort(
        (one, other) =>
          other.rate - one.rate ||
          Number(one.operation.deprecated) - Number(other.operation.deprecated) ||
          methodOrder.indexOf(one.operation.method) - methodOrder.indexOf(other.operation.method) ||
          one.operation.path.length - other.operation.path.length ||
          one.at - other.at,
      );
    return { operations: best.map(({ operation }) => operation), readAs, hasAll: most === asked.length };
  }
}
