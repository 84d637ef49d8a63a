import { asObject, follow, type Json } from "../../../e2e/any-document/described.ts";
import { Validator } from "../../../e2e/any-document/validator.ts";

const methods = ["get", "post", "patch", "delete"] as const;

/** An operation of a description, and the addresses that are its. */
interface Described {
  readonly id: string;
  readonly method: string;
  readonly matches: RegExp;
  readonly responses: Json;
}

/**
 * `/tasks({activityid})` as a pattern of addresses: an argument, with its quotes and the type before them, stands for
 * whatever has no slash in it, such as an alias.
 */
function patternOf(path: string): RegExp {
  const parts = path.split(/[\w.]*'?\{\w+\}'?/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}

function describedIn(document: Json): Described[] {
  return Object.entries(asObject(document["paths"])).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const { operationId, responses } = asObject(asObject(item)[method]);
      if (operationId === undefined) return [];
      return [{ id: String(operationId), method, matches: patternOf(path), responses: asObject(responses) }];
    }),
  );
}

/** Fields of a row that its schema does not have: JSON Schema lets them pass. */
function strangeFields(document: Json, schema: Json, body: Json): string[] {
  const whole = follow(document, schema);
  const { value } = asObject(whole["properties"]);
  const list = value === undefined ? undefined : asObject(value);
  const rows = list?.["items"] && Array.isArray(body["value"]) ? body["value"].map(asObject) : [body];
  const known = Object.keys(asObject((list?.["items"] ? follow(document, list["items"]) : whole)["properties"]));
  // The base of all tables says nothing of what its rows have.
  if (known.every((name) => name.startsWith("@"))) return [];
  const strange = rows.flatMap((row) =>
    Object.keys(row).filter((name) => !name.includes("@") && !known.includes(name)),
  );
  return [...new Set(strange)];
}

/** Holds what a service answers against a description that it is said to have. */
export class RecordedAnswers {
  /** What was wrong with answers, each once. */
  readonly faults = new Set<string>();
  /** Ids of operations that answered with a success, and how often. */
  readonly done = new Map<string, number>();
  /** What was asked beyond the description, by its kind. */
  readonly beyond = new Set<string>();
  readonly operations: readonly string[];
  readonly #document: Json;
  readonly #validator: Validator;
  readonly #described: readonly Described[];
  readonly #root: string;

  /** @param root address of the service, in front of all paths */
  constructor(document: Json, root: string) {
    this.#document = document;
    this.#validator = new Validator(document);
    this.#described = describedIn(document);
    this.#root = root;
    this.operations = this.#described.map(({ id }) => id);
  }

  /** Sends a request, and looks at the answer. */
  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    const method = (init.method ?? "GET").toLowerCase();
    const path = decodeURIComponent(new URL(url).href.slice(this.#root.length).replace(/\?.*/s, ""));
    const found = this.#described.find((one) => one.method === method && one.matches.test(path));
    if (!found) {
      if (response.status >= 300) this.faults.add(`${method} ${path}: ${response.status}`);
      this.beyond.add(path.slice(path.lastIndexOf("/")).replace(/\(.*/, "()"));
      return response;
    }
    await this.#look(found, response.clone());
    return response;
  };

  async #look({ id, method, responses }: Described, response: Response): Promise<void> {
    const { status } = response;
    const text = await response.text();
    const tell = (fault: string): void => void this.faults.add(`${id} ${status}: ${fault.slice(0, 400)}`);
    if (status < 300) this.done.set(id, (this.done.get(id) ?? 0) + 1);
    // Only who asks an upsert for its record is told by the status that it made one; the description has no upserts.
    const asNamed = method === "patch" && status === 201 ? 200 : status;
    const named = responses[String(asNamed)] ?? (status >= 400 ? responses["default"] : undefined);
    if (named === undefined) return tell(`is not described: ${text}`);
    if (status >= 500) return tell(text);
    const content = asObject(follow(this.#document, named)["content"]);
    const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
    if (Object.keys(content).length === 0) return text === "" ? undefined : tell("a body is not described");
    if (!(type in content)) return tell(`the content type ${type} is not described`);
    const schema = asObject(asObject(content[type])["schema"]);
    const body: unknown = JSON.parse(text);
    const refusal = this.#validator.refuse(schema, body);
    if (refusal !== undefined) tell(refusal);
    const strange = strangeFields(this.#document, schema, asObject(body));
    if (strange.length > 0) tell(`${strange.join(", ")} is not described`);
  }
}
