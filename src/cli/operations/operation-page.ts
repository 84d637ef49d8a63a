import { siteAddress } from "../../errors/site-address.ts";
import type { ApiOperation } from "../apis/apis.ts";
import { listName } from "../apis/find-list.ts";

/** Where the operations of one resource stand in the site. */
export interface OperationPlace {
  /** Name of the folder below the API's: the service, or the subject; none where an API is small. */
  readonly group: string;
  /** Title of the page. */
  readonly title: string;
  /** Its page in the site. */
  readonly target: string;
}

/** The folder of the pages of all operations. */
export const operationsFolder = "operations";

/** A name as it stands in addresses. */
export const pageName = (text: string): string => text.replaceAll(/[^\w-]+/g, "-");

/**
 * The page of an operation: one for a set of Exact Online, one for a resource of Business Central with all that hangs
 * below it, one for a subject of the Admin Center. So there are some hundred pages with a few operations each, which are
 * built and searched faster than one for each of two thousand.
 */
export function placeOf({ api, path }: Pick<ApiOperation, "api" | "path">, tag: string): OperationPlace {
  const folder = `${operationsFolder}/${api.document}`;
  const set = listName(path);
  if (api.name === "admin") return { group: "", title: tag, target: `${folder}/${pageName(tag).toLowerCase()}.html` };
  const [resource = set] = set.split("/");
  if (api.name === "automation") return { group: "", title: resource, target: `${folder}/${pageName(resource)}.html` };
  if (api.name === "standard")
    return { group: tag, title: resource, target: `${folder}/${pageName(tag)}/${pageName(resource)}.html` };
  const inService = set.startsWith(`${tag}/`) ? set.slice(tag.length + 1) : set;
  return { group: tag, title: set, target: `${folder}/${pageName(tag)}/${pageName(inService)}.html` };
}

/** The address at which the guides show an operation. */
export function pageAddress(operation: ApiOperation, tag: string): string {
  return `${siteAddress}${placeOf(operation, tag).target}#${operation.row.id}`;
}
