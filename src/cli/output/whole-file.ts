import { randomUUID } from "node:crypto";
import { createWriteStream, renameSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { finished } from "node:stream/promises";
import { UsageInvalid } from "../../errors/usage-invalid.ts";

/** A file that a command writes. */
export interface NamedFile {
  /** The option that names it: `--output`. */
  readonly option: string;
  readonly path: string;
}

/** A file until it has its name. */
interface OpenFile extends NamedFile {
  readonly beside: string;
  readonly output: ReturnType<typeof createWriteStream>;
}

function open({ option, path }: NamedFile): OpenFile {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageInvalid(`${option} names a file, and ${path} is a folder.`);
  const beside = `${path}.${randomUUID()}.partial`;
  return { option, path, beside, output: createWriteStream(beside, { flags: "wx", flush: true }) };
}

function untilOpen({ option, output }: OpenFile): Promise<void> {
  return new Promise((resolve, reject) => {
    output.once("open", () => resolve());
    output.once("error", (cause) =>
      reject(new UsageInvalid(`${option}: ${cause.message}. Name a file in a folder that you may write to.`)),
    );
  });
}

/**
 * Lets work write files that have their names only when all of each is there: until then they have others beside, and
 * work that fails leaves what was there before.
 *
 * @param work gets an output for each file, in their order
 * @throws {UsageInvalid} when a name is a folder's or given twice, or no file can be made there; what the work throws
 */
export async function writeWholeFiles<T>(
  files: readonly NamedFile[],
  work: (outputs: readonly NodeJS.WritableStream[]) => Promise<T>,
): Promise<T> {
  const [first, ...others] = files.map(({ path }) => resolve(path));
  if (first !== undefined && others.includes(first))
    throw new UsageInvalid(`${files.map(({ option }) => option).join(" and ")} name one file: give each its own.`);
  const opened: OpenFile[] = [];
  try {
    for (const file of files) {
      const one = open(file);
      opened.push(one);
      await untilOpen(one);
    }
    const answer = await work(opened.map(({ output }) => output));
    for (const { output } of opened) output.end();
    for (const { output } of opened) await finished(output);
    for (const { beside, path } of opened) renameSync(beside, path);
    return answer;
  } catch (error) {
    for (const { output, beside } of opened) {
      output.destroy();
      rmSync(beside, { force: true });
    }
    throw error;
  }
}
