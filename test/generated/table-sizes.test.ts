import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";

// What a browser or a function loads when it first calls a service; 1 kB is 1,000 bytes.
test.each(["business-central", "business-central-admin", "business-central-automation", "exact-online"])(
  "no service of %s has a table of more than 6 kB, as a program loads it",
  (api) => {
    const folder = join("generated", api, "entities");
    const sizes = readdirSync(folder).map((file): [string, number] => {
      const { code } = transformSync(readFileSync(join(folder, file), "utf8"), { loader: "ts", minify: true });
      return [file, gzipSync(code, { level: 9 }).length];
    });
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.filter(([, bytes]) => bytes > 6000)).toEqual([]);
  },
);
