import { type Handler, Hono } from "hono";
import type { RouterRoute } from "hono/types";
import { rememberLast } from "./remember-last.ts";

/** Methods of an endpoint; `ALL` takes whatever comes. */
export type EndpointMethod = "GET" | "POST" | "PATCH" | "PUT" | "DELETE" | "ALL";

/** What Hono hands to middleware and endpoints: the address, read once, and what middleware leaves for those behind it. */
interface RouterEnv<Values extends object> {
  readonly Bindings: { readonly url: URL };
  readonly Variables: Values;
}

/**
 * Hono, and what faults and the request log must know of it: which operation a request means. `Values` is what its
 * middleware leaves.
 */
export class ServiceRouter<Values extends object = object> {
  /** For middleware, for addresses that are none, and for what endpoints throw; unless it is told, that goes on to the caller. */
  readonly app: Hono<RouterEnv<Values>>;
  readonly #pathOf: (pathname: string) => string;
  readonly #operations = new Map<RouterRoute, string>();

  /** Endpoints are told apart by `pathOf`. @default the path as it was sent; Hono itself would decode it */
  constructor(pathOf: (pathname: string) => string = (pathname) => pathname) {
    this.#pathOf = rememberLast(pathOf);
    this.app = new Hono<RouterEnv<Values>>({
      getPath: ({ url }, options) => this.#pathOf((options?.env?.url ?? new URL(url)).pathname),
    });
    this.app.onError((error) => {
      throw error;
    });
  }

  /**
   * Has requests answered; what comes first goes first. A HEAD is none for GET, though Hono would have it answered as one:
   * services differ in that.
   */
  on(
    method: EndpointMethod,
    paths: string | readonly string[],
    handler: Handler<RouterEnv<Values>>,
    operation?: string,
  ): this {
    const { routes } = this.app;
    const before = routes.length;
    this.app.on(method, [paths].flat(), (context, next) =>
      method === "GET" && context.req.method === "HEAD" ? next() : handler(context, next),
    );
    if (operation !== undefined) for (const route of routes.slice(before)) this.#operations.set(route, operation);
    return this;
  }

  /** Answers a request. */
  handle(request: Request, url: URL = new URL(request.url)): Response | Promise<Response> {
    return this.app.fetch(request, { url });
  }

  /** The operation that a request means. */
  operationOf(method: string, { pathname }: URL): string | undefined {
    const [matched] = this.app.router.match(method, this.#pathOf(pathname));
    for (const [[, route]] of matched) {
      const operation = this.#operations.get(route);
      if (operation !== undefined) return operation;
    }
    return undefined;
  }
}
