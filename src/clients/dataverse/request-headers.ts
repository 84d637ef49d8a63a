import { ClientOptionInvalid } from "../../errors/client-option-invalid.ts";

/**
 * What a request asks of Dataverse beside itself, by name.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/optional-parameters
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors#other-headers
 */
export interface DataverseHeaders {
  /** `false` has a write refused (412, `0x80040333`) that the duplicate detection rules take for a copy. @default the service's own, true */
  readonly suppressDuplicateDetection?: boolean;
  /** Runs no plug-ins of your own; it takes the privilege prvBypassCustomPlugins. @default false */
  readonly bypassCustomPluginExecution?: boolean;
  /** Kinds of own logic to leave out; it takes the privilege prvBypassCustomBusinessLogic. @default none */
  readonly bypassBusinessLogicExecution?: readonly ("CustomSync" | "CustomAsync")[];
  /** Starts no Power Automate flows. @default false */
  readonly suppressCallbackRegistrationExpanderJob?: boolean;
  /** Unique name of the unmanaged solution that a component is added to. @default none */
  readonly solutionUniqueName?: string;
  /** Whether labels of a definition are merged with those of other languages, and not replaced. @default false */
  readonly mergeLabels?: boolean;
  /** Reads definitions, labels and privileges past the service's cache, which costs it time. @default false */
  readonly strongConsistency?: boolean;
  /** Session of an elastic table: a read with the token of a write sees it. @default none */
  readonly sessionToken?: string;
  /**
   * Object id in Entra ID of the user on whose behalf the calls are; it takes the privilege prvActOnBehalfOfAnotherUser.
   * @default nobody: the caller's own
   */
  readonly callerObjectId?: string;
}

/** How a value becomes a header; undefined for one that it cannot have. */
type Writer = (value: unknown) => string | undefined;

const flag: Writer = (value) => (typeof value === "boolean" ? String(value) : undefined);
const matching =
  (pattern: RegExp): Writer =>
  (value) =>
    typeof value === "string" && pattern.test(value) ? value : undefined;
const logics: Writer = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => one === "CustomSync" || one === "CustomAsync")
    ? value.join(",")
    : undefined;

const headers: { readonly [Name in keyof DataverseHeaders]-?: readonly [header: string, write: Writer, must: string] } =
  {
    suppressDuplicateDetection: ["MSCRM.SuppressDuplicateDetection", flag, "true or false"],
    bypassCustomPluginExecution: ["MSCRM.BypassCustomPluginExecution", flag, "true or false"],
    bypassBusinessLogicExecution: [
      "MSCRM.BypassBusinessLogicExecution",
      logics,
      "a list of CustomSync and CustomAsync",
    ],
    suppressCallbackRegistrationExpanderJob: ["MSCRM.SuppressCallbackRegistrationExpanderJob", flag, "true or false"],
    solutionUniqueName: ["MSCRM.SolutionUniqueName", matching(/^\w+$/), "the unique name of a solution"],
    mergeLabels: ["MSCRM.MergeLabels", flag, "true or false"],
    strongConsistency: ["Consistency", (value) => (value === true ? "Strong" : undefined), "true"],
    sessionToken: ["MSCRM.SessionToken", matching(/^[\x21-\x7e]+$/), "the session token of an answer"],
    callerObjectId: [
      "CallerObjectId",
      matching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
      "the object id of a user",
    ],
  };

/**
 * The headers that names stand for.
 *
 * @throws {ClientOptionInvalid} for a name or a value that there is not
 */
export function printDataverseHeaders(named: DataverseHeaders): Record<string, string> {
  const printed: Record<string, string> = {};
  for (const [name, value] of Object.entries(named)) {
    if (value === undefined) continue;
    const found = Object.entries(headers).find(([known]) => known === name)?.[1];
    if (!found)
      throw new ClientOptionInvalid(
        `Dataverse takes no header ${JSON.stringify(name)}: expected ${Object.keys(headers).join(", ")}.`,
      );
    const [header, write, must] = found;
    const text = write(value);
    if (text === undefined) throw new ClientOptionInvalid(`${name} is ${must}.`);
    printed[header] = text;
  }
  return printed;
}
