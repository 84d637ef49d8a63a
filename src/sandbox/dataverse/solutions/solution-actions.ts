import { objectAt, textAt } from "../../../kit/json-access.ts";
import type { InnerEffect } from "../../core/fault-rule.ts";
import type { World } from "../../core/service.ts";
import { isGuid } from "../../odata/filter/literal.ts";
import { Refusal } from "../../odata/refusal.ts";
import { parseJsonObject } from "../../odata/write/read-body.ts";
import { ImportRuns } from "./import-run.ts";
import { type Dependency, type ReadSolution, readSolution } from "./read-solution.ts";
import type { SolutionTables } from "./solution-tables.ts";

/** A component as `MissingDependency` names it. */
function missing({ required, dependent }: Dependency): object {
  const of = (side: string, facts: ReadonlyMap<string, string>): object => ({
    [`${side}ComponentType`]: Number(facts.get("type") ?? 0),
    [`${side}ComponentSchemaName`]: facts.get("schemaName") ?? null,
    [`${side}ComponentDisplayName`]: facts.get("displayName") ?? null,
    [`${side}ComponentParentSolutionName`]: facts.get("solution") ?? null,
  });
  return { ...of("Required", required), ...of("Dependent", dependent) };
}

/** Stands for a solution whose work fails although its import was accepted. */
const usualFailure = "The import of the solution failed: Connector import: FAILURE: One or more errors occurred.";

/**
 * The actions and the function that import a solution.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/stagesolution
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/importsolutionasync
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/retrievesolutionimportresult
 */
export class SolutionActions {
  readonly #tables: SolutionTables;
  readonly #runs: ImportRuns;
  readonly #newGuid: () => string;
  readonly #staged = new Map<string, ReadSolution>();

  constructor(world: World, tables: SolutionTables) {
    this.#tables = tables;
    this.#runs = new ImportRuns(world, tables);
    const random = world.random("dataverse/solutions");
    this.#newGuid = () => random.guid();
  }

  /** Looks at a solution, and keeps it where nothing is wrong with it. Nothing is installed. */
  stage(text: string): object {
    const solution = fileIn(parseJsonObject(text)["CustomizationFile"]);
    const problem = typeof solution === "string" ? solution : undefined;
    const lacking = typeof solution === "string" ? [] : this.#lacking(solution);
    const passed = typeof solution !== "string" && lacking.length === 0;
    const id = this.#newGuid();
    if (passed) this.#staged.set(id, solution);
    return {
      StageSolutionResults: {
        StageSolutionUploadId: passed ? id : "00000000-0000-0000-0000-000000000000",
        StageSolutionStatus: passed ? "Passed" : "Failed",
        SolutionValidationResults:
          problem === undefined
            ? []
            : [
                {
                  SolutionValidationResultType: "Error",
                  Message: problem,
                  ErrorCode: -2147188672,
                  AdditionalInfo: null,
                },
              ],
        MissingDependencies: lacking.map(missing),
        SolutionComponentsDetails: [],
        SolutionDetails:
          typeof solution === "string"
            ? null
            : {
                SolutionUniqueName: solution.uniquename,
                SolutionFriendlyName: solution.friendlyname,
                SolutionVersion: solution.version,
                IsManaged: solution.ismanaged,
              },
      },
    };
  }

  /** Begins an import and answers at once; it goes on in sandbox time. */
  import(text: string, effect: InnerEffect | undefined): object {
    const body = parseJsonObject(text);
    for (const name of ["OverwriteUnmanagedCustomizations", "PublishWorkflows"])
      if (typeof body[name] !== "boolean")
        throw new Refusal(
          400,
          "0x80048d19",
          `The parameter '${name}' of ImportSolutionAsync is missing or no Boolean.`,
        );
    const jobId = body["ImportJobId"] ?? this.#newGuid();
    if (typeof jobId !== "string" || !isGuid(jobId))
      throw new Refusal(400, "0x80048d19", "The parameter 'ImportJobId' is no Guid.");
    const operationId = this.#newGuid();
    this.#runs.start({
      operationId,
      jobId: jobId.toLowerCase(),
      solution: this.#wanted(body),
      fails: effect?.kind === "fails-inside" ? (effect.says ?? usualFailure) : undefined,
    });
    return { AsyncOperationId: operationId, ImportJobKey: jobId.toLowerCase() };
  }

  /** How an import ended. */
  result(path: string): object {
    const [, key = ""] = /\(ImportJobId=([^)]*)\)/.exec(path) ?? [];
    const position = this.#tables.importjobs.find([key.toLowerCase()]);
    if (position === undefined)
      throw new Refusal(404, "0x80040217", `Entity 'importjob' With Id = ${key} Does Not Exist`);
    const { completedon, data } = this.#tables.importjobs.at(position);
    const [, failure] = /errortext="([^"]*)"/.exec(String(data ?? "")) ?? [];
    return {
      SolutionOperationResult: {
        Status: completedon !== null && failure === undefined ? "Passed" : "Failed",
        ErrorMessages:
          failure === undefined ? [] : [failure.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))],
        WarningMessages: [],
        ActionLink: null,
      },
    };
  }

  #wanted(body: object): ReadSolution {
    const staged = textAt(objectAt(body, "SolutionParameters"), "StageSolutionUploadId");
    if (staged !== undefined) {
      const solution = this.#staged.get(staged.toLowerCase());
      if (!solution)
        throw new Refusal(400, "0x80040217", `Entity 'stagesolutionupload' With Id = ${staged} Does Not Exist`);
      return solution;
    }
    const solution = fileIn(Reflect.get(body, "CustomizationFile"));
    if (typeof solution === "string") throw new Refusal(400, "0x80048060", solution);
    const [lacking] = this.#lacking(solution);
    if (lacking)
      throw new Refusal(
        400,
        "0x8004f036",
        `The component ${lacking.required.get("schemaName")} is required and is missing.`,
      );
    return solution;
  }

  /** Components of other solutions that are not here. */
  #lacking({ dependencies }: ReadSolution): readonly Dependency[] {
    return dependencies.filter(({ required }) => {
      const [name = ""] = (required.get("solution") ?? "").split(" ");
      return !this.#tables.solutions.hasValue("uniquename", name);
    });
  }
}

function fileIn(value: unknown): ReadSolution | string {
  if (typeof value !== "string" || value === "") throw new Refusal(400, "0x80048d19", "CustomizationFile is missing.");
  return readSolution(Buffer.from(value, "base64"));
}
