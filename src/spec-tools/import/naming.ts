/** Makes PascalCase of a name: `sales_order-lines` → `SalesOrderLines`; what is no letter or digit of ASCII goes. */
export function pascalCase(name: string): string {
  const parts = name
    .normalize("NFKD")
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== "");
  const text = parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join("");
  return /^[A-Z]/.test(text) ? text : `X${text}`;
}

/** Words of a name, for a sentence: `SalesOrderLines` → `sales order lines`. */
export function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, " ")
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Hands out names that differ also without case; the second of a kind takes a longer form, then a number. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  /** The next number by the wish that it stands behind. */
  readonly #numbers = new Map<string, number>();

  take(...wishes: readonly string[]): string {
    const last = wishes.at(-1) ?? "X";
    for (let number = this.#numbers.get(last) ?? 2, wish = wishes[0] ?? last, index = 0; ; ) {
      const plain = wish.toLowerCase();
      if (!this.#taken.has(plain)) {
        this.#taken.add(plain);
        this.#numbers.set(last, number);
        return wish;
      }
      index += 1;
      wish = wishes[index] ?? `${last}N${number++}`;
    }
  }
}
