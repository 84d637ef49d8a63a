import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readAppManifest } from "../../../../../src/sandbox/business-central/automation/work/app-manifest.ts";

const id = "11111111-2222-4333-8444-555555555555";
const manifest = { id, name: "Labels & more", publisher: "Brouwer", version: "1.2.3.4" };
const xml = `<Package xmlns="x"><App Id="${id.toUpperCase()}" Name="Labels &amp; more" Publisher="Brouwer" Version="1.2.3.4" /><Dependencies><Dependency Id="${id}" Name="y" /></Dependencies></Package>`;

/** An archive with one file, behind a header as an `.app` file has it. */
function archive(name: string, text: string, level: 0 | 6 = 6): Buffer {
  return Buffer.concat([Buffer.from("NAVX".padEnd(40, "\0")), zipSync({ [name]: strToU8(text) }, { level })]);
}

describe("the manifest of an app", () => {
  test.each([
    ["JSON", Buffer.from(JSON.stringify(manifest)), []],
    [
      "JSON with dependencies",
      Buffer.from(JSON.stringify({ ...manifest, dependencies: [{ id: id.toUpperCase() }] })),
      [id],
    ],
    ["an .app file", archive("NavxManifest.xml", xml), [id]],
    ["an .app file that is not packed", archive("NavxManifest.xml", xml, 0), [id]],
  ])("is read from %s", (_, bytes, dependencies) => {
    expect(readAppManifest(bytes)).toEqual({ ...manifest, dependencies });
  });

  test.each([
    ["text", Buffer.from("hello")],
    ["nothing", Buffer.alloc(0)],
    ["JSON without an id", Buffer.from(JSON.stringify({ ...manifest, id: "x" }))],
    ["JSON without a version", Buffer.from(JSON.stringify({ ...manifest, version: "1.0" }))],
    ["an archive without a manifest", archive("other.xml", xml)],
    ["an archive that was cut", archive("NavxManifest.xml", xml).subarray(0, 90)],
    ["a manifest that is no XML", archive("NavxManifest.xml", "<Package><App></Package>")],
    ["a manifest with a document type", archive("NavxManifest.xml", `<!DOCTYPE Package>${xml}`)],
    ["a manifest without an app", archive("NavxManifest.xml", "<Package/>")],
  ])("is not found in %s", (_, bytes) => {
    expect(readAppManifest(bytes)).toBeUndefined();
  });
});

test.each(["<App ", "<Dependency "])(
  "a manifest of many %s that are not closed is none, and does not hold the sandbox up",
  (open) => {
    const text = `${xml}${open.repeat(70_000)}`;
    const startedAt = performance.now();
    expect(readAppManifest(archive("NavxManifest.xml", text))).toBeUndefined();
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  },
);
