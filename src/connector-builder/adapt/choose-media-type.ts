/** Forms that the platform sends. */
export const forms: readonly string[] = ["multipart/form-data", "application/x-www-form-urlencoded"];

/** Whether a body of this type is JSON, whatever it is called. @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1 */
export function isJson(type: string): boolean {
  return /^application\/(json|[\w.*-]+\+json)(\s*;.*)?$/i.test(type);
}

/** Whether JSON is among the types that a range stands for. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
export function mayBeJson(type: string): boolean {
  return /^(\*|application)\/\*(\s*;.*)?$/.test(type);
}

/** The type that a connector has: JSON by its own name, else another JSON, else a form, else the first. */
export function chooseMediaType(types: readonly string[]): string | undefined {
  return (
    types.find((type) => type === "application/json") ??
    types.find(isJson) ??
    types.find((type) => forms.includes(type)) ??
    types[0]
  );
}
