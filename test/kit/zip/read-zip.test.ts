import { crc32, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readZip } from "../../../src/kit/zip/read-zip.ts";
import { writeZip } from "../../../src/kit/zip/write-zip.ts";

const text = Buffer.from("a".repeat(1000), "utf8");

/** A zip as other tools make it: deflated, with a comment at its end. */
function deflated(method = 8, size = text.length): Buffer {
  const data = deflateRawSync(text);
  const name = Buffer.from("Connector/a.json");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(method, 8);
  local.writeUInt32LE(crc32(text), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  local.copy(central, 10, 8, 30);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  end.writeUInt16LE(7, 20);
  return Buffer.concat([local, name, data, central, name, end, Buffer.from("comment")]);
}

test("reads stored and deflated parts, a comment at the end, and no folders", () => {
  expect([...readZip("a.zip", deflated())]).toEqual([["Connector/a.json", text]]);
  expect([
    ...readZip(
      "a.zip",
      writeZip([
        { path: "folder/", content: Buffer.alloc(0) },
        { path: "folder/b", content: text },
      ]),
    ),
  ]).toEqual([["folder/b", text]]);
});

const damaged = Buffer.from(writeZip([{ path: "a", content: text }]));
damaged[40] = 0;

test.each([
  ["a part that is damaged", damaged, "x.zip cannot be read as a zip: a is damaged."],
  [
    "a part that is packed in another way",
    deflated(12),
    "x.zip cannot be read as a zip: Connector/a.json is packed in an unknown way.",
  ],
  [
    "a part that claims to be huge",
    deflated(8, 2 ** 31),
    "x.zip cannot be read as a zip: Connector/a.json is larger than 16000000 bytes.",
  ],
  ["a text", Buffer.from("no zip"), "x.zip cannot be read as a zip: it has no directory."],
  ["a zip that is cut off", deflated().subarray(60), /^x\.zip cannot be read as a zip: /],
])("refuses %s", (_, bytes, want) => {
  expect(() => readZip("x.zip", bytes)).toThrow(want);
});

test("a zip whose parts unpack megabytes to nothing, again and again, is refused before hours have passed", () => {
  // Deflate's stored blocks of no bytes (RFC 1951, section 3.2.4), and one that is the last.
  const block = Buffer.from([0, 0, 0, 0xff, 0xff]);
  const data = Buffer.concat([...Array<Buffer>(1_000_000).fill(block), Buffer.from([1, 0, 0, 0xff, 0xff])]);
  const zip = deflated(8, 0);
  const [local, central, end] = [zip.subarray(0, 30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0, 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt16LE(5, 26);
  central.writeUInt32LE(0x02014b50, 0);
  local.copy(central, 10, 8, 30);
  const count = 9_000;
  const directory = Array.from({ length: count }, (_, number) => [central, Buffer.from(String(10_000 + number))]);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(local.length + 5 + data.length, 16);
  expect(() => readZip("x.zip", Buffer.concat([local, Buffer.from("10000"), data, ...directory.flat(), end]))).toThrow(
    "its parts have more than 64000000 bytes",
  );
});

test("parts of a zip that are one and the same, named again and again, do not fill the memory", () => {
  const zip = Buffer.from(writeZip([{ path: "a", content: new Uint8Array(8_000_000) }]));
  const end = zip.length - 22;
  const directory = zip.subarray(zip.readUInt32LE(end + 16), end);
  const tail = Buffer.from(zip.subarray(end));
  const names = [..."bcdefghijklmnopqrstuvwxyz"];
  tail.writeUInt16LE(names.length + 1, 10);
  const again = names.map((name) => Buffer.concat([directory.subarray(0, 46), Buffer.from(name)]));
  expect(() => readZip("bomb.zip", Buffer.concat([zip.subarray(0, end), ...again, tail]))).toThrow(
    "bomb.zip cannot be read as a zip: its parts have more than 64000000 bytes.",
  );
});

// By Python's zipfile, whose limits were lowered: to 10 bytes of a part, to no part at all.
const largePart =
  "UEsDBC0AAAAAADGJfF0sZNCK//////////8FABQAYS50eHQBABAAFAAAAAAAAAAUAAAAAAAAAGJiYmJiYmJiYmJiYmJiYmJiYmJiUEsBAi0DLQAAAAAAMYl8XSxk0Ir//////////wUAFAAAAAAAAAAAAIABAAAAAGEudHh0AQAQABQAAAAAAAAAFAAAAAAAAABQSwYGLAAAAAAAAAAtAC0AAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAARwAAAAAAAABLAAAAAAAAAFBLBgcAAAAAkgAAAAAAAAABAAAAUEsFBgAAAAABAAEARwAAAEsAAAAAAA==";
const manyParts =
  "UEsDBBQAAAAAADGJfF0sZNCKFAAAABQAAAAFAAAAYS50eHRiYmJiYmJiYmJiYmJiYmJiYmJiYlBLAQIUAxQAAAAAADGJfF0sZNCKFAAAABQAAAAFAAAAAAAAAAAAAACAAQAAAABhLnR4dFBLBgYsAAAAAAAAAC0ALQAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAzAAAAAAAAADcAAAAAAAAAUEsGBwAAAABqAAAAAAAAAAEAAABQSwUGAAAAAAEAAQAzAAAANwAAAAAA";

/** With a field of the end record as a packer writes it whose number does not fit (APPNOTE section 4.4.1.4). */
function overflown(at: number, bytes: number): Buffer {
  const zip = Buffer.from(manyParts, "base64");
  return zip.fill(0xff, zip.length - 22 + at, zip.length - 22 + at + bytes);
}

test.each([
  ["a large part", Buffer.from(largePart, "base64")],
  ["many parts", overflown(10, 2)],
  ["a large directory", overflown(12, 4)],
  ["a directory behind much", overflown(16, 4)],
])("a zip64 archive, for %s, is refused as what it is", (_what, zip) => {
  const says =
    "big.zip cannot be read as a zip: it is a zip64 archive, made for more than 65,534 files or 4 GB, which is not read: make an ordinary zip of fewer or smaller files.";
  expect(() => readZip("big.zip", zip)).toThrow(says);
  expect(() => readZip("big.zip", zip, { only: "a.txt" })).toThrow(says);
});

test("a zip64 record beside an end record that says all is no reason to refuse", () => {
  expect([...readZip("a.zip", Buffer.from(manyParts, "base64")).keys()]).toEqual(["a.txt"]);
});

// By a packer that is not ours.
const packed = (parts: Record<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strToU8(content)]))));

test("reads what another packer wrote, behind a header and before a signature", () => {
  const zip = packed({ "a.json": "{}", "é/b.txt": "b".repeat(5_000) });
  const between = Buffer.concat([Buffer.from("NAVX".padEnd(40, "\0")), zip, Buffer.alloc(100_000, 0x2a)]);
  for (const bytes of [zip, between])
    expect([...readZip("a.zip", bytes)].map(([path, part]) => [path, String(part)])).toEqual([
      ["a.json", "{}"],
      ["é/b.txt", "b".repeat(5_000)],
    ]);
});

/** The same zip with bytes of its directory's first entry written over. */
function changed(zip: Buffer, at: number, ...bytes: readonly number[]): Buffer {
  const copy = Buffer.from(zip);
  const directory = copy.readUInt32LE(copy.length - 22 + 16);
  bytes.forEach((byte, index) => (copy[directory + at + index] = byte));
  return copy;
}

const twice = packed({ ab: "1", ac: "1" });
twice[twice.lastIndexOf("ac") + 1] = 0x62;

test.each([
  ["outside by a step up", packed({ "a/../../b": "" }), "a/../../b lies outside of it"],
  ["outside by a step up of Windows", packed({ "a\\..\\..\\b": "" }), "a\\..\\..\\b lies outside of it"],
  ["at the root", packed({ "/etc/passwd": "" }), "/etc/passwd lies outside of it"],
  ["on a drive", packed({ "C:b": "" }), "C:b lies outside of it"],
  ["that is there twice", twice, "ab is in it twice"],
  ["that is encrypted", changed(packed({ a: "1" }), 8, 1), "a is encrypted"],
  ["that unpacks to more than it says", changed(packed({ a: "1".repeat(1_000) }), 24, 9, 0), "a is damaged"],
  ["that unpacks to less than it says", changed(packed({ a: "1".repeat(1_000) }), 24, 0xff, 0xff), "a is damaged"],
  ["that begins behind the end", changed(packed({ a: "1" }), 42, 0xff, 0xff), "it is damaged"],
])("refuses a part %s", (_, bytes, want) => {
  expect(() => readZip("x.zip", bytes)).toThrow(`x.zip cannot be read as a zip: ${want}.`);
});

test("names of two dots that lead nowhere are read", () => {
  expect([...readZip("a.zip", packed({ "a..b/..c": "1" })).keys()]).toEqual(["a..b/..c"]);
});

test("more parts than asked for are refused before one is read, and one that is wanted is found among them", () => {
  const zip = packed(Object.fromEntries(Array.from({ length: 12_000 }, (_, number) => [`p${number}`, String(number)])));
  expect(() => readZip("x.zip", zip)).toThrow("it has more than 10000 parts");
  expect([...readZip("x.zip", zip, { only: "p11999" })].map(([path, part]) => [path, String(part)])).toEqual([
    ["p11999", "11999"],
  ]);
});

test("what is not wanted is not unpacked, whatever it is", () => {
  const zip = changed(packed({ "../huge": "1", wanted: "2" }), 24, 0xff, 0xff, 0xff, 0xff);
  expect([...readZip("x.zip", zip, { only: "wanted" }).keys()]).toEqual(["wanted"]);
});

test("20 MB of zeros behind a part that says 9 bytes are not unpacked", () => {
  const zip = changed(Buffer.from(zipSync({ a: new Uint8Array(20_000_000) })), 24, 9, 0, 0, 0);
  const startedAt = performance.now();
  expect(() => readZip("x.zip", zip)).toThrow("a is damaged");
  expect(performance.now() - startedAt).toBeLessThan(500);
});
