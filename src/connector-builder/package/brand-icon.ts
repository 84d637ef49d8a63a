import { crc32, deflateSync } from "node:zlib";

const size = 144;
const frame = { from: 42, to: 102, width: 12 };

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}

/** Whether a pixel belongs to the white square frame in the middle. */
function isFrame(x: number, y: number): boolean {
  const within = (value: number, inset: number): boolean => value >= frame.from + inset && value < frame.to - inset;
  return within(x, 0) && within(y, 0) && !(within(x, frame.width) && within(y, frame.width));
}

/**
 * The icon of a connector: opaque PNG of 144 by 144 pixels in the brand colour with a white frame.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function brandIcon(color: string): Uint8Array {
  const [, red = "0", green = "0", blue = "0"] = /^#(..)(..)(..)$/.exec(color) ?? [];
  const brand = [red, green, blue].map((part) => Number.parseInt(part, 16));
  const pixels = Buffer.alloc(size * (1 + size * 3));
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) pixels.set(isFrame(x, y) ? [255, 255, 255] : brand, y * (1 + size * 3) + 1 + x * 3);
  const shape = Buffer.alloc(13);
  shape.writeUInt32BE(size, 0);
  shape.writeUInt32BE(size, 4);
  shape.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB
  // Level 0 stores the pixels: the same bytes whatever version of zlib runs.
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", shape),
    chunk("IDAT", deflateSync(pixels, { level: 0 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
