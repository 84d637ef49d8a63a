import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readPackage } from "../../../../src/sandbox/business-central/admin/app-package.ts";
import { UploadedFile } from "../../../../src/sandbox/business-central/admin/request-body.ts";

const appId = "0f8e2c54-6a1d-4b7e-9c38-51d2a7e4b903";

/** A zip archive with one entry behind the header of a package. */
function packageWith(version: string, compressed = true): Uint8Array<ArrayBuffer> {
  const name = Buffer.from("NavxManifest.xml");
  const xml = Buffer.from(
    `<?xml version="1.0"?><Package><App Id="${appId.toUpperCase()}" Name="Tweaks" Publisher="Contoso" Version="${version}" /></Package>`,
  );
  const data = compressed ? deflateRawSync(xml) : xml;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(compressed ? 8 : 0, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(compressed ? 8 : 0, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt16LE(name.length, 28);
  return new Uint8Array(Buffer.concat([Buffer.from("NAVX".padEnd(40, "\0")), local, name, data, central, name]));
}

describe("the manifest of a package", () => {
  test.each([
    ["a compressed one", packageWith("1.2.3.4"), { appId, name: "Tweaks", publisher: "Contoso", version: "1.2.3.4" }],
    [
      "a stored one",
      packageWith("1.2.3.4", false),
      { appId, name: "Tweaks", publisher: "Contoso", version: "1.2.3.4" },
    ],
    ["any other file", new TextEncoder().encode("hello"), { name: "Other", publisher: "Contoso", version: "1.0.0.0" }],
    ["a broken archive", packageWith("1.2.3.4").subarray(0, 90), { name: "Other", version: "1.0.0.0" }],
  ])("%s is read", (_, bytes, want) => {
    const found = readPackage(new UploadedFile("Other.app", bytes));
    expect(found).toMatchObject(want);
    expect(found.appId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

test("a manifest of many tags that are not closed does not hold the sandbox up", () => {
  const tags = `1.2.3.4" />${"<App ".repeat(60_000)}<App x="`;
  const bytes = packageWith(tags);
  const startedAt = performance.now();
  expect(readPackage(new UploadedFile("tweaks.app", bytes))).toMatchObject({ appId });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
