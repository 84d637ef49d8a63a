import { hasErrorCode } from "../../errors/has-error-code.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { type Api, allOperations } from "../apis/apis.ts";
import { isList, listName } from "../apis/find-list.ts";
import { didYouMean } from "../did-you-mean.ts";

/**
 * Tells a mistyped set with the names that are nearest to it letter by letter: sets are called as lists are.
 *
 * @throws {UsageInvalid} with the nearest names; what the work throws
 */
export async function withNearestSet<T>(api: Api, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!hasErrorCode(error, "SYNC_SET_UNKNOWN") || error.message.includes("Did you mean")) throw error;
    const names = (await allOperations([api])).filter(isList).map(({ path }) => listName(path));
    throw new UsageInvalid(
      `there is no set '${error.set}' that can be kept in step${didYouMean(error.set, [...new Set(names)])}. See: erp-openapi sync plan --help`,
    );
  }
}
