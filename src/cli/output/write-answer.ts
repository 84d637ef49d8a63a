import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { printableLines } from "../../errors/printable.ts";

/**
 * Writes an answer as the vendor gave it. JSON means the same with escapes, so it gets them; other bytes stay as they
 * are, unless a terminal would obey them.
 */
export async function writeAnswer(
  body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  isJson: boolean,
  output: NodeJS.WriteStream = process.stdout,
): Promise<void> {
  const source = Readable.from(body, { objectMode: false });
  if (!isJson && !output.isTTY) return pipeline(source, output, { end: false });
  await pipeline(source, asText, output, { end: false });
}

async function* asText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield shown(decoder.decode(chunk, { stream: true }));
  yield shown(decoder.decode());
}

/** Line ends of other systems are those of this one, which JSON takes as well. */
function shown(text: string): string {
  return printableLines(text.replace(/\r\n?/g, "\n"));
}
