import type { World } from "../../core/service.ts";
import type { Row } from "../../odata/model/entity-type.ts";
import type { ReadSolution } from "./read-solution.ts";
import type { SolutionTables } from "./solution-tables.ts";

/** An import that was asked for. */
export interface WantedImport {
  readonly operationId: string;
  readonly jobId: string;
  readonly solution: ReadSolution;
  /** Why it ends without success, by a fault. */
  readonly fails: string | undefined;
}

/** Milliseconds of sandbox time: in the queue, and for each tenth of the work. */
const queueMs = { least: 1_000, most: 4_000 };
const stepMs = { least: 1_000, most: 4_000 };
const steps = 10;

const state = { ready: 0, locked: 2, completed: 3 } as const;
const status = { waitingForResources: 0, inProgress: 20, succeeded: 30, failed: 31 } as const;

/** Another import, or one of the same job, is in the way: codes of Dataverse. */
const lockedCode = -2147020463;
const failedCode = -2147188706;

/**
 * Runs imports in sandbox time, one at a time: what comes meanwhile fails, as does a second one under the same job.
 * @see https://learn.microsoft.com/power-platform/alm/solution-async
 */
export class ImportRuns {
  readonly #world: World;
  readonly #tables: SolutionTables;
  #running: string | undefined;

  constructor(world: World, tables: SolutionTables) {
    this.#world = world;
    this.#tables = tables;
  }

  /** Puts an import into the queue. Its import job is there once the work begins, and not before. */
  start(wanted: WantedImport): void {
    const { clock } = this.#world;
    const random = this.#world.random(`dataverse/import/${wanted.operationId}`);
    this.#tables.asyncoperations.insert({
      asyncoperationid: wanted.operationId,
      name: `Import ${wanted.solution.uniquename}`,
      messagename: "ImportSolutionAsync",
      statecode: state.ready,
      statuscode: status.waitingForResources,
      createdon: this.#now(),
      startedon: null,
      completedon: null,
      message: null,
      friendlymessage: null,
      errorcode: null,
    });
    clock.at(clock.now() + random.integer(queueMs.least, queueMs.most), () => this.#begin(wanted, random));
  }

  #begin(wanted: WantedImport, random: ReturnType<World["random"]>): void {
    const { operationId, jobId, solution } = wanted;
    const { clock } = this.#world;
    const { importjobs } = this.#tables;
    if (importjobs.find([jobId]) !== undefined)
      return this.#endOperation(operationId, `A duplicate import job id already exists : ${jobId}`, failedCode);
    if (this.#running !== undefined)
      return this.#endOperation(
        operationId,
        "Cannot start the requested operation [Import] because there is another [Import] running at this moment.",
        lockedCode,
      );
    this.#running = jobId;
    const startedon = this.#now();
    this.#update("asyncoperations", operationId, {
      statecode: state.locked,
      statuscode: status.inProgress,
      startedon,
    });
    importjobs.insert({
      importjobid: jobId,
      name: "Customizations",
      solutionname: solution.uniquename,
      progress: 0,
      createdon: startedon,
      startedon,
      completedon: null,
      data: null,
    });
    const step = (done: number): void => {
      if (done === steps || (wanted.fails !== undefined && done === steps / 2)) return this.#end(wanted);
      this.#update("importjobs", jobId, { progress: (done * 100) / steps });
      clock.at(clock.now() + random.integer(stepMs.least, stepMs.most), () => step(done + 1));
    };
    step(0);
  }

  #end({ operationId, jobId, solution, fails }: WantedImport): void {
    this.#running = undefined;
    const result = fails === undefined ? 'result="success"' : `result="failure" errortext="${quoted(fails)}"`;
    this.#update("importjobs", jobId, {
      ...(fails === undefined && { progress: 100 }),
      completedon: this.#now(),
      data: `<importexportxml succeeded="${fails === undefined}"><solutionManifests><solutionManifest id="${quoted(solution.uniquename)}"><result ${result} /></solutionManifest></solutionManifests></importexportxml>`,
    });
    if (fails === undefined) this.#install(solution);
    this.#endOperation(operationId, fails, failedCode);
  }

  #endOperation(operationId: string, failure: string | undefined, errorcode: number): void {
    this.#update("asyncoperations", operationId, {
      statecode: state.completed,
      statuscode: failure === undefined ? status.succeeded : status.failed,
      completedon: this.#now(),
      message: failure === undefined ? null : `Microsoft.Crm.CrmException: ${failure}`,
      friendlymessage: failure ?? null,
      errorcode: failure === undefined ? null : errorcode,
    });
  }

  /** Puts what the solution holds in place: a connector that is there keeps the id that its address is made of. */
  #install({ uniquename, friendlyname, version, ismanaged, connectors }: ReadSolution): void {
    const { solutions, connectors: installed } = this.#tables;
    const modifiedon = this.#now();
    const [position] = [...solutions.where("uniquename", uniquename)];
    const facts = { uniquename, friendlyname, version, ismanaged, modifiedon };
    if (position === undefined)
      solutions.insert({ solutionid: this.#guid(uniquename), ...facts, installedon: modifiedon });
    else solutions.update(position, facts);
    for (const { connectorid, name, displayname } of connectors) {
      const known = installed.find([connectorid]);
      if (known !== undefined) installed.update(known, { name, displayname, modifiedon });
      else
        installed.insert({
          connectorid,
          name,
          displayname,
          connectorinternalid: `shared_${encoded(name)}-5f${this.#guid(name).replaceAll("-", "").slice(0, 16)}`,
          connectortype: 1,
          modifiedon,
        });
    }
  }

  #update(table: "asyncoperations" | "importjobs", key: string, changes: Row): void {
    const position = this.#tables[table].find([key]);
    if (position !== undefined) this.#tables[table].update(position, changes);
  }

  #guid(name: string): string {
    return this.#world.random(`dataverse/solution/${this.#world.origins.dataverse}/${name}`).guid();
  }

  #now(): string {
    return `${new Date(this.#world.clock.now()).toISOString().slice(0, 19)}Z`;
  }
}

/** As the platform spells a connector's name in the id of its API: all but letters and digits by their code. */
function encoded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (character) => `-${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

function quoted(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
