import { cents, taxPercent } from "../money.ts";
import type { SeedSource } from "./seed-source.ts";
import { perParent } from "./set-sizes.ts";

/** What a seeded line or document comes to. */
export interface SeededAmount {
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
}

/** Whether a set is about what the company buys. */
export const isPurchase = (set: string): boolean => set.startsWith("purchase") || set.startsWith("blanketPurchase");

/** The item of a seeded line. */
export function itemOf(seeds: SeedSource, index: number): number | undefined {
  return seeds.related(index, "items");
}

/** Quantity of a seeded line. */
export const quantityOf = (index: number): number => 1 + (index % 5);

/** Price of a seeded line for one unit. */
export function priceOf(seeds: SeedSource, set: string, index: number): number {
  const item = itemOf(seeds, index);
  return item === undefined ? 10 : Number(seeds.value("items", item, isPurchase(set) ? "unitCost" : "unitPrice"));
}

/** What a seeded line comes to. */
export function lineAmount(seeds: SeedSource, set: string, index: number): SeededAmount {
  const net = cents(quantityOf(index) * priceOf(seeds, set, index));
  const tax = cents((net * taxPercent) / 100);
  return { net, tax, gross: cents(net + tax) };
}

/** What a seeded document comes to: the sum of its lines. */
export function documentAmount(seeds: SeedSource, lines: string, document: number): SeededAmount {
  const sum = { net: 0, tax: 0, gross: 0 };
  for (let step = 0; step < perParent; step++) {
    const index = document * perParent + step;
    if (index >= seeds.count(lines)) break;
    const { net, tax, gross } = lineAmount(seeds, lines, index);
    sum.net = cents(sum.net + net);
    sum.tax = cents(sum.tax + tax);
    sum.gross = cents(sum.gross + gross);
  }
  return sum;
}

/** Whether a seeded posted invoice is paid: every second one is. */
export const isPaid = (index: number): boolean => index % 2 === 0;

const dayMs = 86_400_000;

/** Day of a seeded document. */
export function dayOf(seeds: SeedSource, index: number, laterDays = 0): string {
  return new Date(seeds.startMs + ((index * 3) % 60) * dayMs + laterDays * dayMs).toISOString().slice(0, 10);
}
