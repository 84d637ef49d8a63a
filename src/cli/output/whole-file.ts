import { randomUUID } from "node:crypto";
import { createWriteStream, renameSync, rmSync, statSync } from "node:fs";
import { finished } from "node:stream/promises";
import { UsageInvalid } from "../../errors/usage-invalid.ts";

/**
 * Lets work write a file that has its name only when all of it is there: until then it has another one beside, and work
 * that fails leaves what was there before.
 *
 * @throws {UsageInvalid} when the name is a folder's, or no file can be made there; what the work throws
 */
export async function writeWholeFile<T>(path: string, work: (output: NodeJS.WritableStream) => Promise<T>): Promise<T> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageInvalid(`--output names a file, and ${path} is a folder.`);
  const beside = `${path}.${randomUUID()}.partial`;
  const output = createWriteStream(beside, { flags: "wx", flush: true });
  try {
    await new Promise<void>((resolve, reject) => {
      output.once("open", () => resolve());
      output.once("error", (cause) =>
        reject(new UsageInvalid(`--output: ${cause.message}. Name a file in a folder that you may write to.`)),
      );
    });
    const answer = await work(output);
    output.end();
    await finished(output);
    renameSync(beside, path);
    return answer;
  } catch (error) {
    output.destroy();
    rmSync(beside, { force: true });
    throw error;
  }
}
