import { expect, test } from "vitest";
import { BatchAnswerInvalid } from "../../src/errors/batch-answer-invalid.ts";
import { BatchInvalid } from "../../src/errors/batch-invalid.ts";
import { BodyInvalid } from "../../src/errors/body-invalid.ts";
import { EnvelopeUnknown } from "../../src/errors/envelope-unknown.ts";
import { type ErpError, isErpError } from "../../src/errors/erp-error.ts";
import { FieldInvalid } from "../../src/errors/field-invalid.ts";
import { JsonInvalid } from "../../src/errors/json-invalid.ts";
import { LinkRefused } from "../../src/errors/link-refused.ts";
import { LiteralInvalid } from "../../src/errors/literal-invalid.ts";
import { PathParameterInvalid } from "../../src/errors/path-parameter-invalid.ts";
import { QueryInvalid } from "../../src/errors/query-invalid.ts";

test.each<[ErpError, string, string, string]>([
  [
    new LiteralInvalid("guid", "give one"),
    "LiteralInvalid",
    "LITERAL_INVALID",
    "Not a value for a guid literal: give one",
  ],
  [
    new PathParameterInvalid("ID", "is missing"),
    "PathParameterInvalid",
    "PATH_PARAMETER_INVALID",
    "Path parameter ID is missing",
  ],
  [new QueryInvalid("$top", "give a number"), "QueryInvalid", "QUERY_INVALID", "$top: give a number"],
  [
    new EnvelopeUnknown("a list in d", "nothing"),
    "EnvelopeUnknown",
    "ENVELOPE_UNKNOWN",
    "Expected a list in d, found nothing. The answer was not used.",
  ],
  [new FieldInvalid("Created", "is no date"), "FieldInvalid", "FIELD_INVALID", "The received field Created is no date"],
  [new BodyInvalid("Lines[0].ID", "is read only"), "BodyInvalid", "BODY_INVALID", "The field Lines[0].ID is read only"],
  [
    new LinkRefused("https://evil.example", "leads to https://evil.example"),
    "LinkRefused",
    "LINK_REFUSED",
    "A link in the answer leads to https://evil.example. If the service stands behind a proxy and writes its own address, name that origin in allowedOrigins: its links are then read through the proxy.",
  ],
  [new BatchInvalid("has no requests"), "BatchInvalid", "BATCH_INVALID", "The batch has no requests"],
  [
    new BatchAnswerInvalid("is cut off"),
    "BatchAnswerInvalid",
    "BATCH_ANSWER_INVALID",
    "The answer to the batch is cut off; look each write up before it is sent again",
  ],
  [new JsonInvalid(0), "JsonInvalid", "JSON_INVALID", "Expected JSON, found an empty body"],
  [new JsonInvalid(9), "JsonInvalid", "JSON_INVALID", "Expected JSON, found 9 characters that are none"],
])("%s", (error, name, code, message) => {
  expect(isErpError(error)).toBe(true);
  expect({ name: error.name, code: error.code, message: error.message }).toEqual({ name, code, message });
});
