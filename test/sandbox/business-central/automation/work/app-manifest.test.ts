import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readAppManifest } from "../../../../../src/sandbox/business-central/automation/work/app-manifest.ts";

const id = "11111111-2222-4333-8444-555555555555";
const manifest = { id, name: "Labels & more", publisher: "Brouwer", version: "1.2.3.4" };
const xml = `<Package xmlns="x"><App Id="${id.toUpperCase()}" Name="Labels &amp; more" Publisher="Brouwer" Version="1.2.3.4" /><Dependencies><Dependency Id="${id}" Name="y" /></Dependencies></Package>`;

/** An archive with one file, behind a header as an `.app` file has it. */
function archive(name: string, text: string, packed: boolean): Buffer {
  const content = packed ? deflateRawSync(text) : Buffer.from(text);
  const fields = (signature: string, rest: readonly (readonly [number, 2 | 4])[]): Buffer => {
    const buffer = Buffer.alloc(4 + rest.reduce((sum, [, size]) => sum + size, 0));
    buffer.write(signature, "latin1");
    let at = 4;
    for (const [value, size] of rest) at = buffer.writeUIntLE(value, at, size);
    return buffer;
  };
  const shared: readonly (readonly [number, 2 | 4])[] = [
    [0, 2],
    [packed ? 8 : 0, 2],
    [0, 4],
    [0, 4],
    [content.length, 4],
    [text.length, 4],
    [name.length, 2],
    [0, 2],
  ];
  const local = Buffer.concat([fields("PK\u0003\u0004", [[20, 2], ...shared]), Buffer.from(name), content]);
  const central = Buffer.concat([
    fields("PK\u0001\u0002", [[20, 2], [20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [0, 4]]),
    Buffer.from(name),
  ]);
  const end = fields("PK\u0005\u0006", [
    [0, 2],
    [0, 2],
    [1, 2],
    [1, 2],
    [central.length, 4],
    [local.length, 4],
    [0, 2],
  ]);
  return Buffer.concat([Buffer.from("NAVX".padEnd(40, "\0")), local, central, end]);
}

describe("the manifest of an app", () => {
  test.each([
    ["JSON", Buffer.from(JSON.stringify(manifest)), []],
    [
      "JSON with dependencies",
      Buffer.from(JSON.stringify({ ...manifest, dependencies: [{ id: id.toUpperCase() }] })),
      [id],
    ],
    ["an .app file", archive("NavxManifest.xml", xml, true), [id]],
    ["an .app file that is not packed", archive("NavxManifest.xml", xml, false), [id]],
  ])("is read from %s", (_, bytes, dependencies) => {
    expect(readAppManifest(bytes)).toEqual({ ...manifest, dependencies });
  });

  test.each([
    ["text", Buffer.from("hello")],
    ["nothing", Buffer.alloc(0)],
    ["JSON without an id", Buffer.from(JSON.stringify({ ...manifest, id: "x" }))],
    ["JSON without a version", Buffer.from(JSON.stringify({ ...manifest, version: "1.0" }))],
    ["an archive without a manifest", archive("other.xml", xml, true)],
    ["an archive that was cut", archive("NavxManifest.xml", xml, true).subarray(0, 90)],
    ["a manifest without an app", archive("NavxManifest.xml", "<Package/>", true)],
  ])("is not found in %s", (_, bytes) => {
    expect(readAppManifest(bytes)).toBeUndefined();
  });
});

test.each(["<App ", "<Dependency "])(
  "a manifest of many %s that are not closed does not hold the sandbox up",
  (open) => {
    const text = `${xml}${open.repeat(70_000)}`;
    const startedAt = performance.now();
    expect(readAppManifest(archive("NavxManifest.xml", text, true))).toMatchObject({ version: "1.2.3.4" });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  },
);
