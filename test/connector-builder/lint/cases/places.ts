export const row = "paths|/rows|get";
export const one = "paths|/rows/{id}|get";
export const note = `${row}|parameters|1`;
export const hook = "paths|/hooks|post";
export const policies = "policyTemplateInstances";
export const parameter = "x-ms-apimTemplateParameter.";
export const get = (operationId: string, more: object = {}): object => ({
  operationId,
  summary: `Read ${operationId}`,
  description: "Reads something else.",
  "x-ms-visibility": "advanced",
  parameters: [],
  responses: { "200": { description: "It.", schema: { type: "string" } } },
  ...more,
});
export const paths = (count: number): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`paths|/r${index}`, { get: get(`R${index}`) }]));
