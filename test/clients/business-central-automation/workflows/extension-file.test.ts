import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readExtension } from "../../../../src/clients/business-central-automation/workflows/extension-file.ts";
import { compareVersions } from "../../../../src/clients/business-central-automation/workflows/installed-extensions.ts";
import { orderExtensions } from "../../../../src/clients/business-central-automation/workflows/order-extensions.ts";
import { appFile, appId } from "../support/app-file.ts";

describe("readExtension", () => {
  it("reads what an extension says about itself", () => {
    expect(readExtension(appFile({ id: appId(7).toUpperCase(), version: "1.2.0.34", needs: [appId(2)] }))).toEqual({
      id: appId(7),
      name: "Warehouse",
      publisher: "Contoso & Sons",
      version: "1.2.0.34",
      dependencies: [{ id: appId(2), name: "Needed", minVersion: "1.0.0.0" }],
    });
  });

  const zip = (name: string, text: string): Uint8Array => zipSync({ [name]: strToU8(text) });
  it.each([
    { what: "nothing", file: new Uint8Array(), why: "it has no directory" },
    { what: "text", file: strToU8("page 50000 P { }"), why: "it has no directory" },
    { what: "another archive", file: zip("word/document.xml", "<w/>"), why: "it has no NavxManifest.xml" },
    { what: "half a file", file: appFile().subarray(0, 200), why: "it has no directory" },
    {
      what: "a manifest that is cut off",
      file: zip("NavxManifest.xml", `<Package><App Id="${appId(1)}" Name="x" Version="1.0.0.0" />`),
      why: "its manifest cannot be read: it is no well-formed XML (unclosed tag: Package)",
    },
    {
      what: "a manifest without an app",
      file: zip("NavxManifest.xml", "<Package/>"),
      why: "its manifest names no app id",
    },
    {
      what: "a version of three numbers",
      file: zip("NavxManifest.xml", `<Package><App Id="${appId(1)}" Name="x" Version="1.0.0" /></Package>`),
      why: "its manifest names no version of four numbers",
    },
    {
      what: "a manifest of megabytes",
      file: zip("NavxManifest.xml", " ".repeat(2_000_000)),
      why: "NavxManifest.xml is larger than 1000000 bytes",
    },
  ])("refuses $what", ({ file, why }) => {
    expect(() => readExtension(file)).toThrow(
      `This is no extension (.app): ${why}. Give the file that the AL compiler made.`,
    );
  });
});

describe("a manifest of a stranger", () => {
  const app = `<App Id="${appId(1)}" Name="x" Version="1.0.0.0">`;

  it.each(["<App ", "<Dependency "])("of many %s that are not closed is refused in time that grows with it", (open) => {
    const manifest = `${app}${open.repeat(70_000)}`;
    const file = zipSync({ "NavxManifest.xml": strToU8(manifest) });
    const startedAt = performance.now();
    expect(() => readExtension(file)).toThrow("its manifest cannot be read");
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it("that is larger than the zip says is not unpacked", () => {
    const size = 20_000_000;
    const file = Buffer.from(zipSync({ "NavxManifest.xml": new Uint8Array(size) }));
    for (let at = file.indexOf(sizeBytes(size)); at >= 0; at = file.indexOf(sizeBytes(size), at))
      file.writeUInt32LE(9, at);
    expect(() => readExtension(file)).toThrow("NavxManifest.xml is damaged");
  });
});

function sizeBytes(size: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(size);
  return bytes;
}

describe("orderExtensions", () => {
  const one = (number: number, ...needs: number[]) => ({
    number,
    manifest: readExtension(appFile({ id: appId(number), name: `App ${number}`, needs: needs.map(appId) })),
  });
  const order = (...extensions: { number: number; manifest: ReturnType<typeof readExtension> }[]) =>
    orderExtensions(extensions).map(({ number }) => number);

  it("puts what is needed first, and leaves the rest as it was given", () => {
    expect(order(one(3, 2), one(5), one(2, 1), one(1), one(4, 3, 1))).toEqual([1, 2, 3, 5, 4]);
  });

  it("does not ask for what is not among them", () => {
    expect(order(one(2, 99), one(1))).toEqual([2, 1]);
  });

  it.each([
    {
      what: "a circle",
      given: [one(1, 2), one(2, 3), one(3, 2)],
      why: "these depend on each other: App 2 → App 3 → App 2",
    },
    { what: "an app twice", given: [one(1), one(1)], why: "App 1 is given twice" },
  ])("refuses $what", ({ given, why }) => {
    expect(() => order(...given)).toThrow(why);
  });
});

it.each([
  ["1.0.0.0", "1.0.0.0", 0],
  ["1.0.0.10", "1.0.0.9", 1],
  ["1.9.9.9", "2.0.0.0", -1],
])("version %s against %s", (one, other, want) => {
  expect(Math.sign(compareVersions(one, other))).toBe(want);
});
