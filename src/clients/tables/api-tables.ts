import type { ApiIndex, MethodName, OperationRow, ServiceTable } from "../../../generated/tables.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { isMethod } from "../../kit/http-methods.ts";

/** An operation with where it stands. */
export interface FoundOperation {
  readonly method: MethodName;
  readonly path: string;
  readonly row: OperationRow;
  readonly table: ServiceTable;
}

/** Whether a prefix ends where a segment or a key begins. */
function fits(prefix: string, path: string): boolean {
  if (!path.startsWith(prefix)) return false;
  const next = path.charAt(prefix.length);
  return prefix === "" || next === "" || next === "/" || next === "(";
}

/** The run-time tables of an API; each service's is loaded when it is first needed. */
export class ApiTables {
  readonly index: ApiIndex;
  /** The longest prefix first. */
  readonly #prefixes: readonly string[];
  readonly #loading = new Map<string, Promise<ServiceTable>>();
  /** Tables by the paths that were found in them: an API may have hundreds of prefixes to look through. */
  readonly #known = new Map<string, ServiceTable>();

  constructor(index: ApiIndex) {
    this.index = index;
    this.#prefixes = Object.keys(index.prefixes).sort((one, other) => other.length - one.length);
  }

  #load(service: string): Promise<ServiceTable> | undefined {
    let loading = this.#loading.get(service);
    if (!loading) {
      loading = this.index.services[service]?.().then(({ table }) => table);
      if (loading) this.#loading.set(service, loading);
    }
    return loading;
  }

  /** The table that a path template stands in; undefined when no service has such paths. */
  async tableOf(path: string): Promise<ServiceTable | undefined> {
    const prefix = this.#prefixes.find((candidate) => fits(candidate, path));
    const service = prefix === undefined ? undefined : this.index.prefixes[prefix];
    return service === undefined ? undefined : this.#load(service);
  }

  /**
   * The operation at a path template.
   *
   * @throws {ArgumentInvalid} when the API has no such path, or not with this method
   */
  async operation(method: MethodName, path: string): Promise<FoundOperation> {
    const table = this.#known.get(path) ?? (await this.tableOf(path));
    const row = table?.paths[path]?.[method];
    if (!table || !row) {
      const { nearest } = await import("../../kit/nearest-names.ts");
      const [near] = nearest(path, Object.keys(table?.paths ?? {}), 1);
      throw new ArgumentInvalid(
        method,
        path,
        `${this.index.name} has no such operation${near === undefined || near === path ? "" : ` (did you mean ${near}?)`}: take a path of the spec as it is written there, with its braces.`,
      );
    }
    this.#known.set(path, table);
    return { method, path, row, table };
  }

  /** The operation with an operationId; looks into one service after the other. */
  async byId(operationId: string): Promise<FoundOperation | undefined> {
    for (const service of Object.keys(this.index.services)) {
      const table = await this.#load(service);
      for (const [path, rows] of Object.entries(table?.paths ?? {}))
        for (const [method, row] of Object.entries(rows))
          if (table && row.id === operationId && isMethod(method)) return { method, path, row, table };
    }
    return undefined;
  }
}
