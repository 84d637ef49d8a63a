import type { World } from "../../core/service.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A long text that is the same in every run: tokens and codes. It has `+` and `/`, so decoding once too often or once too little breaks it (fact 7). */
export function secretText(world: World, stream: string, prefix: string, length: number): string {
  const random = world.random(stream);
  let text = `${prefix}!`;
  while (text.length < length - 3) text += alphabet[random.integer(0, alphabet.length - 1)] ?? "A";
  return `${text}%2B`;
}
