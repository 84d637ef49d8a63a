/** One request of a `$batch`. */
export interface BatchRequest {
  readonly id: string | undefined;
  /** Requests of one group succeed or fail together. */
  readonly group: string | undefined;
  readonly dependsOn: readonly string[];
  readonly method: string;
  /** As the client wrote it: relative, absolute, or beginning with `$<id>`. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** The answer to one of them. */
export interface BatchAnswer {
  readonly id: string | undefined;
  readonly group: string | undefined;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** How a batch runs. */
export interface BatchRules {
  /** Goes on after a failure; otherwise the answers end with it. */
  readonly continueOnError: boolean;
  /** One transaction around everything. */
  readonly transaction: boolean;
  /** `locations`: addresses of the records that requests before it made, by their ids. */
  readonly send: (request: BatchRequest, url: string, locations: ReadonlyMap<string, string>) => Promise<Response>;
  /** Remembers the state; the answer brings it back. */
  readonly savepoint: () => () => void;
  /** Headers in which an answer names the record that it made. */
  readonly locationHeaders: readonly string[];
}

/**
 * Runs the requests one after the other. What was taken back keeps the status that it had (fact 116), except
 * within an atomicity group, whose members share their fate.
 */
export async function runBatch(requests: readonly BatchRequest[], rules: BatchRules): Promise<readonly BatchAnswer[]> {
  const answers: BatchAnswer[] = [];
  const locations = new Map<string, string>();
  const failed = new Set<string>();
  const undoAll = rules.transaction ? rules.savepoint() : undefined;

  for (let next = 0; next < requests.length; ) {
    const first = requests[next];
    if (!first) break;
    const end = first.group === undefined ? next + 1 : endOfGroup(requests, next, first.group);
    const members = requests.slice(next, end);
    next = end;
    const undoGroup = first.group === undefined ? undefined : rules.savepoint();
    const own: BatchAnswer[] = [];
    for (const request of members) own.push(own.some(isFailure) ? dependencyFailed(request) : await answer(request));
    const bad = own.some(isFailure);
    if (bad) undoGroup?.();
    answers.push(
      ...(bad && first.group !== undefined ? own.map((one) => (isFailure(one) ? one : dependencyFailed(one))) : own),
    );
    for (const { id, group } of bad ? own.filter((one) => first.group !== undefined || isFailure(one)) : []) {
      if (id !== undefined) failed.add(id);
      if (group !== undefined) failed.add(group);
    }
    if (bad && !rules.continueOnError) break;
  }
  if (answers.some(isFailure)) undoAll?.();
  return answers;

  async function answer(request: BatchRequest): Promise<BatchAnswer> {
    if (request.dependsOn.some((id) => failed.has(id))) return dependencyFailed(request);
    const response = await rules.send(request, withReference(request.url, locations), locations);
    const location = rules.locationHeaders.map((name) => response.headers.get(name)).find((value) => value !== null);
    if (request.id !== undefined && location) locations.set(request.id, location);
    return {
      id: request.id,
      group: request.group,
      status: response.status,
      headers: response.headers,
      body: await response.text(),
    };
  }
}

const isFailure = (answer: BatchAnswer): boolean => answer.status >= 400;

function endOfGroup(requests: readonly BatchRequest[], start: number, group: string): number {
  const end = requests.findIndex((request, index) => index > start && request.group !== group);
  return end < 0 ? requests.length : end;
}

function dependencyFailed({ id, group }: Pick<BatchRequest, "id" | "group">): BatchAnswer {
  const body = JSON.stringify({ error: { code: "424", message: "A request that this one depends on has failed." } });
  return { id, group, status: 424, headers: new Headers({ "content-type": "application/json" }), body };
}

/** `$1/lines` means the record that request 1 made. */
function withReference(url: string, locations: ReadonlyMap<string, string>): string {
  const [, id, rest = ""] = /^\/?\$([^/?]+)(.*)$/s.exec(url) ?? [];
  const location = id === undefined ? undefined : locations.get(id);
  return location === undefined ? url : location + rest;
}
