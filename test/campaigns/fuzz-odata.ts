import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { isErpError } from "../../src/errors/erp-error.ts";
import { readJsonBatch } from "../../src/odata/batch/json-batch.ts";
import { readMultipartBatch } from "../../src/odata/batch/multipart-batch.ts";
import type { Dialect } from "../../src/odata/dialect.ts";
import type { EntityShape } from "../../src/odata/entity-shape.ts";
import { readFault } from "../../src/odata/faults/read-fault.ts";
import { printFilter } from "../../src/odata/filter/print-filter.ts";
import { readCount } from "../../src/odata/pages/read-count.ts";
import { readJson } from "../../src/odata/pages/read-json.ts";
import { readPage } from "../../src/odata/pages/read-page.ts";
import { readRecord } from "../../src/odata/pages/read-record.ts";
import { resolveLink } from "../../src/odata/pages/resolve-link.ts";
import { serializePath } from "../../src/odata/path/serialize-path.ts";
import { createQuerySerializer } from "../../src/odata/query/create-query-serializer.ts";
import { exactOnlineRules } from "../../src/odata/query-rules.ts";
import { compileRowDecoder, type OpenNested } from "../../src/odata/rows/compile-row-decoder.ts";
import { readWallClock } from "../../src/odata/rows/wall-clock.ts";

/** Something that outside text meets, with what must hold of any input. */
interface Target {
  readonly name: string;
  readonly property: () => fc.IProperty<unknown[]>;
}

/** Runs `work`; an error of this package is an answer too, any other error is a defect. */
function attempt<T>(work: () => T): { readonly value: T } | undefined {
  try {
    return { value: work() };
  } catch (error) {
    if (isErpError(error)) return undefined;
    throw error;
  }
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** What the engine itself says of the digits of `Stamp`: slow, and so only the judge of `readJson`. */
function readWithSource(body: string): unknown {
  const keep = (key: string, value: unknown, context?: { source?: string }): unknown =>
    key === "Stamp" && typeof value === "number" ? context?.source : value;
  try {
    return JSON.parse(body, keep);
  } catch {
    return undefined;
  }
}

/** A valid text with pieces cut out, doubled or replaced: closer to what networks do than random text. */
function damaged(...samples: string[]): fc.Arbitrary<string> {
  const edit = fc.tuple(
    fc.nat(400),
    fc.nat(40),
    fc.oneof(
      fc.constant(""),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom("{", "}", "[]", "null", '"', "\r\n", "--b1", "/Date("),
    ),
  );
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: 4 }))
    .map(([sample, edits]) =>
      edits.reduce(
        (text, [at, length, insert]) =>
          text.slice(0, at % (text.length + 1)) + insert + text.slice((at % (text.length + 1)) + length),
        sample,
      ),
    );
}

/** JSON that often has the words of an envelope. */
const envelopeWords = fc.constantFrom(
  "d",
  "results",
  "__next",
  "__count",
  "value",
  "@odata.nextLink",
  "@odata.count",
  "__metadata",
  "__deferred",
  "uri",
  "error",
  "message",
  "code",
  "Lines",
  "Lines@odata.nextLink",
  "responses",
  "id",
  "status",
  "Created",
  "Stamp",
  "__proto__",
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double(),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("/Date(0)/", "/Date(-1)/", "https://h/x", "5", ""),
    ),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof({ weight: 5, arbitrary: envelopeWords }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }),
      tie("json"),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
}));

const line: EntityShape = { kinds: { Created: "datetime" } };
const shape: EntityShape = { kinds: { Created: "datetime", Stamp: "int64" }, nested: { Lines: () => line } };
const wireDate = /^\/Date\((?:-?\d{1,12})\)\/$/;

function hasWireDate(value: unknown): boolean {
  if (typeof value === "string") return wireDate.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasWireDate);
}

const v2Decoder = compileRowDecoder(shape, { dialect: "v2" });
const v4Decoder = compileRowDecoder(shape, { dialect: "v4" });
const query = createQuerySerializer({ dialect: "v2", literals: { text: "string" } });
const text = fc.string({ unit: "binary", maxLength: 60 });
const origins = ["https://start.exactonline.nl"];
const get = { method: "GET", url: "x" } as const;
const items = [get, { changeSet: [get, get] }, get];
const part = "--b1\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n{}\r\n";
const set = `--b1\r\nContent-Type: multipart/mixed; boundary=c1\r\n\r\n${part.replaceAll("b1", "c1").replace("1\r\n\r\nH", "2\r\n\r\nH")}${part.replaceAll("b1", "c1").replace("1\r\n\r\nH", "3\r\n\r\nH")}--c1--\r\n`;

function checkPage(body: unknown, style: "odata-v2" | "odata-v4", dialect: Dialect): void {
  const page = attempt(() => readPage(body, { style, items: style === "odata-v2" ? "d" : "value" }))?.value;
  if (!page) return;
  demand(page.rows.length > 0 || JSON.stringify(body).includes("[]"), "an empty list came out of something else");
  demand(page.nextLink === undefined || page.nextLink !== "", "an empty next link");
  for (const row of page.rows) {
    const open: OpenNested[] = [];
    const decoded = attempt(() => (dialect === "v2" ? v2Decoder : v4Decoder)(row, open))?.value;
    if (!decoded) continue;
    demand(dialect === "v4" || !hasWireDate(decoded), "a /Date()/ left the decoder");
    demand(Object.getPrototypeOf(decoded) === Object.prototype, "a row changed its prototype");
  }
}

const targets: readonly Target[] = [
  {
    name: "readJson and readPage of damaged bodies",
    property: () =>
      fc.property(
        damaged(
          '{"d":{"results":[{"__metadata":{"uri":"https://h/x(1)"},"Created":"/Date(1782404464260)/","Stamp":"5","Lines":{"results":[{"Created":"/Date(0)/"}],"__next":"https://h/n"}}],"__next":"https://h/2"}}',
          '{"value":[{"Stamp":1,"Lines":[],"Lines@odata.nextLink":"https://h/n"}],"@odata.nextLink":"https://h/2"}',
          '{"d":[]}',
          '{"d":{"Created":"/Date(0)/"}}',
        ),
        (body) => {
          const parsed = attempt(() => readJson(body, { decimals: new Set(["Stamp"]) }));
          if (!parsed) return;
          checkPage(parsed.value, "odata-v2", "v2");
          checkPage(parsed.value, "odata-v4", "v4");
        },
      ),
  },
  {
    name: "readPage, readRecord and row decoding of any JSON",
    property: () =>
      fc.property(json, (body) => {
        checkPage(body, "odata-v2", "v2");
        checkPage(body, "odata-v4", "v4");
        attempt(() => readRecord(body, "v2"));
        attempt(() => readRecord(body, "v4"));
      }),
  },
  {
    name: "readJson keeps the digits of exact fields and nothing else",
    property: () =>
      fc.property(
        fc.oneof(
          json.map((value) => JSON.stringify(value) ?? ""),
          fc
            .tuple(json, fc.nat(3))
            .map(([value, indent]) => JSON.stringify({ Stamp: 1.5, value, text: `,"Stamp":5,` }, null, indent)),
          damaged('{"Stamp":1.10,"x":[{"Stamp" : -0.50e+3 }],"y":"\\",\\"Stamp\\":5,"}'),
        ),
        (body) => {
          const kept = attempt(() => readJson(body, { decimals: new Set(["Stamp"]) }));
          demand(
            isDeepStrictEqual(kept?.value, readWithSource(body)),
            "the digits differ from those that the engine reports",
          );
        },
      ),
  },
  {
    name: "readFault",
    property: () =>
      fc.property(
        fc.oneof(
          text,
          json.map((value) => JSON.stringify(value) ?? ""),
          damaged(
            '{"error":{"code":"x","message":{"lang":"","value":"y"},"innererror":{"message":"z"},"details":[{"code":"a"}]}}',
            "<m:error xmlns:m='x'><m:code>1</m:code><m:message>a &lt; &#x41; b</m:message></m:error>",
            "<!DOCTYPE html><html><head><title>Object moved</title></head></html>",
            '{"error":"a","error_description":"b"}',
          ),
        ),
        (body) => {
          const { fault } = readFault(body);
          demand(
            (fault.message?.length ?? 0) <= 2000 &&
              (fault.code?.length ?? 0) <= 200 &&
              (fault.inner?.length ?? 0) <= 10,
            "a fault without a cap",
          );
          demand(
            !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(`${fault.code}${fault.message}`),
            "a control character left the parser",
          );
        },
      ),
  },
  {
    name: "readJsonBatch",
    property: () =>
      fc.property(
        fc
          .oneof(
            json,
            fc.record({
              responses: fc.array(
                fc.record({
                  id: fc.constantFrom("1", "2", "3", "4", null),
                  status: fc.constantFrom(200, 204, 400, "x"),
                  body: json,
                }),
                { maxLength: 4 },
              ),
            }),
          )
          .map((body) => JSON.stringify(body))
          .chain((body) =>
            fc.oneof({ weight: 4, arbitrary: fc.constant(body) }, { weight: 1, arbitrary: damaged(body) }),
          ),
        (body) => {
          const outcomes = attempt(() => readJsonBatch(body, 3))?.value;
          demand(outcomes === undefined || outcomes.length === 3, "not one outcome per request");
        },
      ),
  },
  {
    name: "readMultipartBatch",
    property: () =>
      fc.property(
        damaged(
          `${part}${set}${part.replace("ID: 1", "ID: 4")}--b1--\r\n`,
          `${part}--b1--`,
          `${part.replace("Content-ID: 1\r\n", "")}--b1--`,
        ),
        (body) => {
          const outcomes = attempt(() => readMultipartBatch(body, "multipart/mixed; boundary=b1", items))?.value;
          demand(outcomes === undefined || outcomes.length === 4, "not one outcome per request");
        },
      ),
  },
  {
    name: "resolveLink",
    property: () =>
      fc.property(
        fc.oneof(
          text,
          damaged(
            "https://start.exactonline.nl/api/v1/1/crm/Accounts?$skiptoken=guid'4A'",
            "https://evil.example/",
            "//start.exactonline.nl/",
          ),
          fc.webUrl(),
        ),
        (link) => {
          const followed = attempt(() => resolveLink(link, { asked: `${origins[0]}/api/` }))?.value;
          if (followed === undefined) return;
          if (URL.canParse(link)) demand(followed === link, "an absolute link was rewritten");
          demand(new URL(followed).origin === origins[0], "a foreign link was let through");
        },
      ),
  },
  {
    name: "readCount and readWallClock",
    property: () =>
      fc.property(
        fc.oneof(
          text,
          damaged("/Date(1782404464260)/", "2026-06-25T16:12:49.123", "100003"),
          fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }).map((ms) => `/Date(${ms})/`),
        ),
        (value) => {
          attempt(() => readCount(value));
          const local = readWallClock(value);
          const ms = /^\/Date\((-?\d+)\)\/$/.exec(value)?.[1];
          if (ms !== undefined && local !== undefined)
            demand(Date.parse(`${local}Z`) === Number(ms), "the wall clock moved");
        },
      ),
  },
  {
    name: "serializePath keeps every value in its place",
    property: () =>
      fc.property(text, text, (plain, quoted) => {
        const path = attempt(() => serializePath("/a/{plain}/b('{quoted}')/c", { plain, quoted }))?.value;
        if (path === undefined) return;
        const segments = new URL(`https://h${path}`).pathname.split("/").map(decodeURIComponent);
        demand(segments.length === 5 && segments[1] === "a" && segments[4] === "c", "a value changed the path");
        demand(
          segments[2] === plain && segments[3] === `b('${quoted.replaceAll("'", "''")}')`,
          "a value changed on its way",
        );
      }),
  },
  {
    name: "query and filter keep every value in its place",
    property: () =>
      fc.property(text, (value) => {
        const $filter = printFilter(exactOnlineRules, {}, { Name: value });
        const search = attempt(() => query({ $filter, text: value, $top: 1 }))?.value;
        if (search === undefined) return;
        const read = new URL(`https://h/?${search}`).searchParams;
        const quoted = `'${value.replaceAll("'", "''")}'`;
        demand(
          read.size === 3 && read.get("$filter") === `Name eq ${quoted}` && read.get("text") === quoted,
          "a value changed on its way",
        );
      }),
  },
];

/** What a campaign did. */
export interface FuzzReport {
  readonly target: string;
  readonly inputs: number;
  readonly durationMs: number;
}

/**
 * Throws generated input at everything of `src/odata` that meets outside text. An error of the package is a fine
 * answer; any other error, a value out of its place or an unexpectedly empty list ends the campaign with the input.
 *
 * @param inputs how many in all
 * @param seed the same seed gives the same inputs
 */
export function fuzzOdata(inputs = 1_000_000, seed = 20_260_302): FuzzReport[] {
  const each = Math.ceil(inputs / targets.length);
  return targets.map(({ name, property }) => {
    const startedAtMs = performance.now();
    fc.assert(property(), { numRuns: each, seed });
    return { target: name, inputs: each, durationMs: Math.round(performance.now() - startedAtMs) };
  });
}
