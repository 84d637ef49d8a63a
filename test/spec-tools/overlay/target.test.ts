import { describe, expect, test } from "vitest";
import { findPlaces, parseTarget } from "../../../src/spec-tools/overlay/target.ts";

/** The bookstore of RFC 9535, section 1.5, and what has to be escaped. */
const store = {
  store: {
    book: [
      { category: "reference", author: "Nigel Rees", title: "Sayings of the Century", price: 8.95 },
      { category: "fiction", author: "Evelyn Waugh", title: "Sword of Honour", price: 12.99 },
      { category: "fiction", author: "Herman Melville", title: "Moby Dick", isbn: "0-553-21311-3", price: 8.99 },
      {
        category: "fiction",
        author: "J. R. R. Tolkien",
        title: "The Lord of the Rings",
        isbn: "0-395-19395-8",
        price: 22.99,
      },
    ],
    bicycle: { color: "red", price: 399 },
  },
  "it's": { 'a"b': [{}, { "x-y": 1 }] },
};

const placesOf = (target: string, document: object = store): unknown[] =>
  findPlaces(document, parseTarget(target)).map(({ holder, name }) =>
    Reflect.get(Object(holder ?? { $: "root" }), name),
  );

const titles = (...numbers: readonly number[]): unknown[] => numbers.map((number) => store.store.book[number]);

describe("a target of RFC 9535 names the places that the RFC says", () => {
  // The second table of section 1.5; what is expected is written out of its text.
  test.each<[target: string, want: unknown[]]>([
    ["$.store.book[*].author", ["Nigel Rees", "Evelyn Waugh", "Herman Melville", "J. R. R. Tolkien"]],
    ["$..author", ["Nigel Rees", "Evelyn Waugh", "Herman Melville", "J. R. R. Tolkien"]],
    ["$.store.*", [store.store.book, store.store.bicycle]],
    ["$.store..price", [8.95, 12.99, 8.99, 22.99, 399]],
    ["$..book[2]", titles(2)],
    ["$..book[2].author", ["Herman Melville"]],
    ["$..book[2].publisher", []],
    ["$..book[-1]", titles(3)],
    ["$..book[0,1]", titles(0, 1)],
    ["$..book[:2]", titles(0, 1)],
    ["$..book[?@.isbn]", titles(2, 3)],
    ["$..book[?@.price<10]", titles(0, 2)],
    ["$..book[?(@.price < 10 && !@.isbn)]", titles(0)],
    ["$..book[?match(@.title, 'S.*')]", titles(0, 1)],
    ["$..book[?search(@.author, '[RM]e')]", titles(0, 2)],
    ["$..[?match(@, 'r.d')]", ["red"]],
    ["$.store.book[0]['price','price']", [8.95]],
    ["$", ["root"]],
    ["$.constructor", []],
    ["$.store.book.length", []],
    ['$["it\'s"]["a\\"b"][1]["x-y"]', [1]],
    ["$.store.book[?@.price>-1 && @.title!='a.b-c'].price", [8.95, 12.99, 8.99, 22.99]],
    [String.raw`$['it\'s']['a"b'][-2]`, [{}]],
  ])("%s", (target, want) => {
    expect(placesOf(target)).toEqual(want);
  });
});

describe("what is no target is refused with the place", () => {
  test.each([
    ["info", 1],
    ["$.a[", 5],
    ["$.a[?(@.b]", 10],
    ["$..", 4],
    ["$.a[?nothing(@)]", 6],
    ["$ .a b", 6],
  ])("%s", (target, character) => {
    expect(() => parseTarget(target)).toThrow(`the target ${target} is not understood from character ${character} on`);
  });

  // The grammar's name-char has no hyphen: https://www.rfc-editor.org/rfc/rfc9535#section-2.5.1.1
  test.each([
    ["$.info.x-a", 9, "x-a"],
    ["$..x-a.b", 5, "x-a"],
    ["$.a[?@.x-a == 1]", 9, "x-a"],
    ['$["b.c-d"].e-', 13, "e-"],
  ])("a name with a hyphen behind a dot: %s", (target, character, name) => {
    expect(() => parseTarget(target)).toThrow(
      `the target ${target} is not understood from character ${character} on: a name behind a dot has no hyphen. Write ${name} as ['${name}'].`,
    );
  });

  test("of too many characters", () => {
    expect(() => parseTarget(`$${".a".repeat(3000)}`)).toThrow("a target has more than 4096 characters");
  });
});

describe("no target takes time or memory without end", () => {
  /** 90 levels, each with a list of 100: as deep and wide as what is read from files may be. */
  const deep = Array.from({ length: 90 }).reduce<object>((inner) => ({ inner, list: Array(100).fill("a") }), {});
  test.each([
    ["searches in searches", "$..*..*..*..*..nothing"],
    ["searches in a filter", "$..[?count(@..*..*..*..*) > 1000000000]"],
    ["filters in filters", "$..[?@..[?@..[?@..nothing]]]"],
    ["a thousand selectors", `$..[${"*,".repeat(1000)}*]`],
  ])("%s", { timeout: 60_000 }, (_, target) => {
    // Which bound is met first depends on the machine.
    expect(() => findPlaces(deep, parseTarget(target))).toThrow(
      /goes through more than 5000000 values|takes longer than 10 seconds/,
    );
  });

  test("a pattern that repeats a repetition is ended", { timeout: 60_000 }, () => {
    expect(() => findPlaces({ text: `${"a".repeat(60)}!` }, parseTarget("$[?match(@, '(a+)+')]"))).toThrow(
      "the target $[?match(@, '(a+)+')] takes longer than 10 seconds",
    );
  });
});
