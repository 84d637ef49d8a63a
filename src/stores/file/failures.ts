import { isErpError } from "../../errors/erp-error.ts";
import { StoreUnavailable } from "../../errors/store-unavailable.ts";

/** What a person can do about it, by the code of `node:fs`. */
const advice: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full. Free some space; nothing was changed.",
  EDQUOT: "the disk quota is used up. Free some space; nothing was changed.",
  EROFS: "the folder is on a disk that is read-only. Choose another folder.",
  EACCES: "the folder may not be used by this user. Give it to the user who runs this, with mode 0700.",
  EPERM: "the file system refused, which some do with hard links. Choose a folder on a local disk.",
  ENOTSUP: "the file system knows no hard links. Choose a folder on a local disk.",
  EFTYPE: "what stands where a record should be is no file: somebody put it there. Remove it.",
  EMFILE: "too many files are open in this process.",
};

/** Runs work on the disk; its failure becomes `STORE_UNAVAILABLE` with the original as the cause. */
export async function onDisk<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (isErpError(cause)) throw cause;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    throw new StoreUnavailable(advice[code] ?? `the disk failed with ${code}.`, { cause });
  }
}
