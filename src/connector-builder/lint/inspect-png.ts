import { inflateSync } from "node:zlib";

/** What the rules ask of an icon. */
export interface PngFacts {
  readonly width: number;
  readonly height: number;
  /** Whether there is a channel, or a colour, for transparency that the first pixel uses. */
  readonly transparent: boolean;
  /** Colour of the first pixel as `#rrggbb`; undefined where the kind of PNG is not looked into. */
  readonly corner: string | undefined;
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const colorTypes = { truecolor: 2, palette: 3, truecolorAlpha: 6 } as const;

function hex(bytes: Uint8Array): string {
  return `#${Buffer.from(bytes.subarray(0, 3)).toString("hex")}`;
}

/**
 * Size and background of a PNG, or undefined when it is none. No filter changes the first pixel of the first line, so it
 * can be read as it stands.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function inspectPng(png: Uint8Array): PngFacts | undefined {
  const bytes = Buffer.from(png);
  if (!bytes.subarray(0, 8).equals(signature) || bytes.length < 33) return undefined;
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), bytes.subarray(at + 8, at + 8 + length)]));
    at += 12 + length;
  }
  const [width, height, depth, color] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
  const facts = { width, height, transparent: false, corner: undefined };
  if (depth !== 8) return facts;
  let line: Buffer;
  try {
    line = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  } catch {
    return undefined;
  }
  if (color === colorTypes.truecolor) return { ...facts, corner: hex(line.subarray(1)) };
  if (color === colorTypes.truecolorAlpha)
    return { ...facts, transparent: line[4] !== 255, corner: hex(line.subarray(1)) };
  if (color !== colorTypes.palette) return facts;
  const index = line[1] ?? 0;
  return {
    ...facts,
    transparent: (chunks.get("tRNS")?.[index] ?? 255) !== 255,
    corner: hex((chunks.get("PLTE") ?? Buffer.alloc(0)).subarray(index * 3)),
  };
}
