/** Methods of the operations that are described here, as HTTP writes them. */
export type Method = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

const methods: ReadonlySet<string> = new Set<Method>(["GET", "PUT", "POST", "PATCH", "DELETE"]);

/** Whether a text is such a method; HTTP's methods have their letter case (RFC 9110, section 9.1). */
export function isMethod(text: string): text is Method {
  return methods.has(text);
}

/** Whether a method only reads: a repeat is harmless, and there is no body. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 */
export function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

/** Members of a path item of Swagger 2.0 that are operations. */
export const swaggerMethods = ["get", "put", "post", "delete", "patch", "head", "options"] as const;

/** Members of a path item of OpenAPI 3.1 that are operations. @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object */
export const pathItemMethods = [...swaggerMethods, "trace"] as const;
