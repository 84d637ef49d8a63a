import { crc32, deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { readZip } from "../../../src/connector-builder/package/read-zip.ts";
import { writeZip } from "../../../src/connector-builder/package/write-zip.ts";

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
  const name = Buffer.from("a");
  const [local, central, end] = [zip.subarray(0, 30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0, 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt16LE(name.length, 26);
  central.writeUInt32LE(0x02014b50, 0);
  local.copy(central, 10, 8, 30);
  const count = 20_000;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  const directory = Array<Buffer>(count).fill(Buffer.concat([central, name]));
  expect(() => readZip("x.zip", Buffer.concat([local, name, data, ...directory, end]))).toThrow(
    "its parts have more than 64000000 bytes",
  );
});
