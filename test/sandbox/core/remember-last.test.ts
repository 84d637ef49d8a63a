import { expect, test } from "vitest";
import { rememberLast } from "../../../src/sandbox/core/remember-last.ts";

const counted = () => {
  const asked: string[] = [];
  const read = rememberLast((method: string, path: string) => {
    asked.push(`${method} ${path}`);
    if (path === "") throw new Error("no path");
    return { path };
  });
  return { asked, read };
};

test("what is asked twice in a row is worked out once", () => {
  const { asked, read } = counted();
  const first = read("GET", "/a");
  expect(read("GET", "/a")).toBe(first);
  expect(asked).toEqual(["GET /a"]);
});

test("one other argument is another question, and so is the first one behind it", () => {
  const { asked, read } = counted();
  expect([read("GET", "/a"), read("GET", "/b"), read("PUT", "/b"), read("GET", "/a")].map(({ path }) => path)).toEqual([
    "/a",
    "/b",
    "/b",
    "/a",
  ]);
  expect(asked).toEqual(["GET /a", "GET /b", "PUT /b", "GET /a"]);
});

test("an answer of undefined is remembered, a failure is not, and leaves the answer before it", () => {
  const { asked, read } = counted();
  read("GET", "/a");
  expect(() => read("GET", "")).toThrow("no path");
  expect(() => read("GET", "")).toThrow("no path");
  read("GET", "/a");
  expect(asked).toEqual(["GET /a", "GET ", "GET "]);
  let runs = 0;
  const nothing = rememberLast((_: string) => void runs++);
  expect([nothing("x"), nothing("x"), runs]).toEqual([undefined, undefined, 1]);
});
