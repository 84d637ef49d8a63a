import { readFileSync } from "node:fs";
import { parseYaml } from "../../../src/kit/parse-yaml.ts";
import { findWrongCodes, judgeSentence, judgeType } from "./judge-sentence.ts";
import type { Property } from "./list-properties.ts";

type Sentences = Readonly<Record<string, string>>;

export interface Words {
  readonly names: Sentences;
  readonly overrides: Sentences;
}

const isSentences = (value: unknown): value is Sentences =>
  typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");

export function readWords(file: string): Words {
  const content = parseYaml(readFileSync(file, "utf8"));
  if (typeof content !== "object" || content === null || !("names" in content) || !("overrides" in content))
    throw new TypeError(`${file} needs names and overrides.`);
  const { names, overrides } = content;
  if (!isSentences(names) || !isSentences(overrides)) throw new TypeError(`${file} needs a text under each key.`);
  return { names, overrides };
}

/** `bulk/CRM/Accounts` and `sync/CRM/Accounts` → `crm/accounts`: the same set, read in another way. */
const plain = (key: string) => key.replace(/^(bulk|sync)\//, "").replace(/^[^.]+/, (set) => set.toLowerCase());

/**
 * Finds the key of a property's sentence, in the order that the head of words.yaml gives; written from that text, apart
 * from what the generator finds it with.
 */
export function keysOf({ names, overrides }: Words): (property: Property) => string | undefined {
  const twins = new Map(
    Object.keys(overrides)
      .filter((key) => !/^(bulk|sync)\//.test(key))
      .map((key) => [plain(key), key]),
  );
  return ({ set, name, type }) => {
    const own = `${set}.${name}`;
    if (Object.hasOwn(overrides, own)) return own;
    const twin = /^(bulk|sync)\//.test(set) ? twins.get(plain(own)) : undefined;
    return twin ?? [`${name} (${type})`, name].find((key) => Object.hasOwn(names, key));
  };
}

/** The name that a key is about: `crm/Accounts.Name` → Name, `Journal (uuid)` → Journal. */
const nameOf = (key: string) => key.replace(/^.*\./, "").replace(/ \(.*$/, "");

/** Names that differ in letter case, digits or underscores only are one name, spelled or counted in several ways. */
const alike = (key: string) => nameOf(key).toLowerCase().replace(/[\d_]/g, "");

const isSorted = (keys: readonly string[]) => keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key);

/** What is wrong with a property's sentence where it stands: missing, of the wrong kind, or with codes of another list. */
function judgeProperty({ set, name, type, description, codes }: Property, sentence: string | undefined): string[] {
  const text = description ?? sentence;
  if (text === undefined) return [`${set}.${name} has no sentence`];
  const own = description === undefined ? [] : judgeSentence(name, description);
  const wrong = codes === undefined ? [] : findWrongCodes(codes, text);
  return [...own, ...judgeType(type, text), ...wrong].map((fault) => `${set}.${name} ${fault}`);
}

/** What a state or a type means depends on its codes: each list of theirs has an override of its own. */
function judgeCodeLists(found: readonly (readonly [Property, key: string])[], { names, overrides }: Words): string[] {
  const listed = found.filter(([{ name, codes }]) => codes !== undefined && /^(Status|Type)$/.test(name));
  const bySentence = Map.groupBy(listed, ([{ name }, key]) => `${name}: ${overrides[key] ?? names[key]}`);
  return [
    ...listed
      .filter(([, key]) => !Object.hasOwn(overrides, key))
      .map(([{ set, name }]) => `${set}.${name} has codes and no override`),
    ...[...bySentence]
      .map(([sentence, all]) => [sentence, new Set(all.map(([{ codes }]) => codes)).size] as const)
      .filter(([, lists]) => lists > 1)
      .map(([sentence, lists]) => `"${sentence}" stands for ${lists} code lists`),
  ];
}

/** What is wrong with the sentences themselves. Two unlike names never share one: it would be wrong or empty for one. */
function judgeKeys({ names, overrides }: Words, used: ReadonlySet<string>): string[] {
  const sentences = Object.entries({ ...names, ...overrides });
  const bySentence = Map.groupBy(sentences, ([, sentence]) => sentence);
  return sentences.flatMap(([key, sentence]) => {
    const other = bySentence.get(sentence)?.find(([twin]) => alike(twin) !== alike(key));
    return [
      ...(used.has(key) ? [] : ["is about no property"]),
      ...judgeSentence(nameOf(key), sentence),
      ...(other ? [`has the sentence of ${other[0]}`] : []),
    ].map((fault) => `${key} ${fault}`);
  });
}

/** All that is wrong with the sentences, each with the key or the property to blame. */
export function findFaults(words: Words, properties: readonly Property[]): string[] {
  const keyOf = keysOf(words);
  const found = properties.flatMap((property): [Property, string][] => {
    const key = keyOf(property);
    return key === undefined ? [] : [[property, key]];
  });
  const used = found.filter(([{ description }]) => description === undefined);
  const sentenceOf = (key: string | undefined) => key && (words.overrides[key] ?? words.names[key]);
  return [
    ...properties.flatMap((property) => judgeProperty(property, sentenceOf(keyOf(property)))),
    ...judgeCodeLists(found, words),
    ...judgeKeys(words, new Set(used.map(([, key]) => key))),
    ...Object.entries(words)
      .filter(([, sentences]) => !isSorted(Object.keys(sentences)))
      .map(([part]) => `${part} are not sorted`),
  ];
}
