/** Answers as services, gateways, web servers and accidents give them; every one comes out of a seed. */
import fc from "fast-check";
import type { WriteKind } from "./operations.ts";
import type { OracleAnswer, OracleWrite } from "./oracle.ts";
import { ownErrorTexts } from "./own-errors.ts";

/** One question to both sides. */
export interface Question {
  readonly kind: WriteKind;
  readonly method: OracleWrite["method"];
  readonly commits: boolean;
  readonly conditional: boolean;
  readonly earlierOpen: boolean;
  readonly answer: OracleAnswer;
}

const weighted = <T>(...parts: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> =>
  fc.oneof(...parts.map(([weight, arbitrary]) => ({ weight, arbitrary })));

export const statuses = weighted(
  [6, fc.constantFrom(200, 201, 202, 204)],
  [5, fc.constantFrom(400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 415, 422, 428, 429, 499)],
  [5, fc.constantFrom(500, 501, 502, 503, 504, 520, 522, 524, 529)],
  [1, fc.constantFrom(203, 205, 206, 207, 226, 301, 302, 303, 304, 307, 308)],
  [2, fc.integer({ min: 200, max: 599 })],
);

const types = {
  json: fc.constantFrom(
    "application/json",
    "application/json; charset=utf-8",
    "application/json;odata.metadata=minimal",
    "application/problem+json",
  ),
  html: fc.constantFrom("text/html", "text/html; charset=utf-8", "TEXT/HTML", "application/xhtml+xml"),
  xml: fc.constantFrom("application/xml", "text/xml", "application/atom+xml;type=entry"),
  other: fc.constantFrom("text/plain", "text/plain; charset=us-ascii", "application/octet-stream", ""),
};
const none = fc.constant(undefined);

const id = fc.uuid();
const field = fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.constantFrom(true, null, "/Date(1782404464260)/"));
const fields = fc.record({ ID: id, Name: fc.string({ maxLength: 8 }), Code: field }, { requiredKeys: ["ID"] });
const row = weighted<object>(
  [6, fields],
  [1, fields.map((all) => ({ ...all, __metadata: { uri: "https://example.com/x(1)", type: "x" } }))],
  [1, fields.map((all) => ({ "@odata.context": "https://example.com/$metadata#x", "@odata.etag": 'W/"1"', ...all }))],
  [1, fc.tuple(fields, field).map(([all, error]) => ({ ...all, error }))],
  [1, fields.map((all) => ({ ...all, status: "Queued", errorMessage: "" }))],
  [1, fields.map((all) => ({ ...all, message: "Hello", code: "A" }))],
);

const records = {
  v2: fc.tuple(row, fc.constantFrom("object", "array", "results")).map(([one, how]) => ({
    d: how === "object" ? one : how === "array" ? [one] : { results: [one] },
  })),
  v4: row,
};
const noRecords = fc.oneof(
  fc.constantFrom<unknown[]>(
    {},
    { d: null },
    { d: {} },
    { d: [] },
    { d: { results: [] } },
    { value: [] },
    [],
    [{}],
    null,
    1,
    "done",
    true,
  ),
  fc.tuple(row, row).map((two) => ({ d: two })),
  fc.tuple(row, row).map((two) => ({ d: { results: two } })),
  fc.tuple(row, row).map((two) => ({ value: two })),
  row.map((one) => ({ value: [one], "@odata.context": "x" })),
  row.map((one) => [one]),
);

const pages = fc.constantFrom(
  "<!doctype html><title>Sign in</title>",
  "<!DOCTYPE html>\n<html><body>Object moved</body></html>",
  "<html>",
  "<HTML><HEAD></HEAD></HTML>",
  "<h1>Service Unavailable</h1>",
  "<!-- gateway -->\n<html></html>",
  '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html></html>',
  "  \r\n<html><head><title>502 Bad Gateway</title></head></html>",
);
const atoms = fc.constantFrom(
  '<?xml version="1.0" encoding="utf-8"?><entry xmlns="http://www.w3.org/2005/Atom"><id>1</id></entry>',
  '<entry xmlns="http://www.w3.org/2005/Atom"><id>1</id></entry>',
  '<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
);

/** What stands between a caller and a service, in its own words. */
const gateways = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("statusCode", "status"),
      fc.integer({ min: 400, max: 599 }),
      fc.constantFrom("message", "title"),
    )
    .map(([name, status, text]) => ({ [name]: status, [text]: "Internal server error" })),
  fc.constantFrom<object[]>(
    { Message: "An error has occurred." },
    { error: "temporarily_unavailable" },
    { error: "access_denied", error_description: "Rate limit exceeded" },
    { fault: { faultstring: "x", detail: { errorcode: "y" } } },
    { type: "about:blank", title: "Bad Gateway", status: 502, detail: "x" },
  ),
);

const prefix = weighted([12, fc.constant("")], [1, fc.constantFrom("\uFEFF", "\r\n", "  ", "\uFEFF \n")]);
const cut = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.double({ min: 0.1, max: 0.95, noNaN: true }))
    .map(([all, part]) => all.slice(0, Math.max(1, Math.floor(all.length * part))));
const json = (values: fc.Arbitrary<unknown>): fc.Arbitrary<string> => values.map((value) => JSON.stringify(value));

/** Bodies with the types that they should have, and with any other. */
function answerParts(dialect: "v2" | "v4"): fc.Arbitrary<Pick<OracleAnswer, "contentType" | "text">> {
  const record = json(records[dialect]);
  const wrongDialect = json(records[dialect === "v2" ? "v4" : "v2"]);
  const bodies = weighted(
    [6, record],
    [1, wrongDialect],
    [2, json(noRecords)],
    [2, cut(record)],
    [7, ownErrorTexts],
    [1, cut(ownErrorTexts)],
    [2, json(gateways)],
    [3, pages],
    [1, atoms],
    [1, fc.constantFrom("Forbidden", "upstream connect error or disconnect/reset before headers", "OK", "null", '""')],
    [1, fc.string({ maxLength: 20 })],
  );
  const anyType = fc.oneof(none, types.json, types.html, types.xml, types.other);
  const filled = fc
    .tuple(
      prefix,
      bodies,
      weighted<string | undefined>([1, none], [6, fc.constant("right")], [3, anyType]),
      types.json,
      types.html,
      types.xml,
    )
    .map(([front, body, type, ofJson, ofHtml, ofXml]) => {
      const right = /^\s*<(\?xml|entry|feed|m:error|error)/.test(body)
        ? ofXml
        : body.trimStart().startsWith("<")
          ? ofHtml
          : ofJson;
      return { contentType: type === "right" ? right : type, text: front + body };
    });
  const empty = fc
    .tuple(
      weighted<string | undefined>([4, none], [2, types.json], [1, types.html], [1, anyType]),
      weighted([5, fc.constant("")], [1, fc.constantFrom(" ", "\r\n", "\uFEFF")]),
    )
    .map(([contentType, text]) => ({ contentType, text }));
  return weighted([5, filled], [1, empty]);
}

/** An answer to a write of one kind. */
export function answersTo(dialect: "v2" | "v4"): fc.Arbitrary<OracleAnswer> {
  return fc.tuple(statuses, answerParts(dialect)).map(([status, parts]) => ({ status, ...parts }));
}

/** Questions about every kind of write; now and then one that no spec has: another method, another x-commits. */
export function questions(kinds: readonly WriteKind[]): fc.Arbitrary<Question> {
  const ofDialect = { v2: answersTo("v2"), v4: answersTo("v4") };
  const method = weighted<OracleWrite["method"] | undefined>(
    [5, none],
    [1, fc.constantFrom("POST", "PUT", "PATCH", "DELETE")],
  );
  return fc.oneof(
    ...kinds.map((kind) =>
      fc
        .tuple(
          method,
          weighted([9, fc.constant(kind.commits)], [1, fc.boolean()]),
          fc.boolean(),
          fc.boolean(),
          ofDialect[kind.dialect],
        )
        .map(([other, commits, conditional, earlierOpen, answer]) => ({
          kind,
          method: other ?? kind.method,
          commits,
          conditional,
          earlierOpen,
          answer,
        })),
    ),
  );
}
