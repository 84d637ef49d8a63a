/**
 * What a service of v4 says at its own address: the sets that it has.
 *
 * @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ServiceDocument
 */
export function serviceDocument(root: string, sets: Iterable<string>): Response {
  return Response.json(
    {
      "@odata.context": `${root}/$metadata`,
      value: [...sets].map((name) => ({ name, kind: "EntitySet", url: name })),
    },
    { headers: { "odata-version": "4.0" } },
  );
}
