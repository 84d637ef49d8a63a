import { globSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const pictures = readdirSync("docs/pictures");
const guides = globSync("docs/**/*.md").map((file) => readFileSync(file, "utf8"));

it.each(pictures)("%s says in words what it shows, asks nobody for anything, and follows light and dark", (picture) => {
  const text = readFileSync(`docs/pictures/${picture}`, "utf8");
  expect(text).toMatch(/<title id="title">[^<]{10,}<\/title>/);
  expect(text).toMatch(/<desc id="text">[^<]{100,}<\/desc>/);
  expect(text).toContain("@media (prefers-color-scheme: dark)");
  expect(text).not.toMatch(/\b(?:href|src)=|\burl\((?!#)|<script|<image|@import/);
});

it.each(pictures)("%s stands in a guide, with a text for those who cannot see it", (picture) => {
  const texts = guides.flatMap((guide) =>
    [...guide.matchAll(/!\[([^\]]*)\]\([^)]*\/?pictures\/([^)]*)\)/g)].flatMap(([, text = "", file]) =>
      file === picture ? [text] : [],
    ),
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.length < 60)).toEqual([]);
});
