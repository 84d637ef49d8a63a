import { expect, test } from "vitest";
import { ConnectorBreaksFlows } from "../../src/errors/connector-breaks-flows.ts";
import { ConnectorCallRefused } from "../../src/errors/connector-call-refused.ts";
import { ConnectorConfigInvalid } from "../../src/errors/connector-config-invalid.ts";
import { ConnectorNotCertifiable } from "../../src/errors/connector-not-certifiable.ts";

test("a mistake in a connector's file says where it stands", () => {
  const error = new ConnectorConfigInvalid("connector/a/connector.yaml", 7, "no such operation.");
  expect([error.code, error.file, error.line, error.message]).toEqual([
    "CONNECTOR_CONFIG_INVALID",
    "connector/a/connector.yaml",
    7,
    "connector/a/connector.yaml:7: no such operation.",
  ]);
});

test("a change that breaks flows lists every change", () => {
  const error = new ConnectorBreaksFlows("a", ["One.", "Two."]);
  expect([error.code, error.changes, error.message]).toEqual([
    "CONNECTOR_BREAKS_FLOWS",
    ["One.", "Two."],
    "a: existing flows would break.\n- One.\n- Two.",
  ]);
});

test("of many changes the first twenty are shown, and all are kept", () => {
  const error = new ConnectorBreaksFlows(
    "a",
    Array.from({ length: 23 }, (_, index) => `Change ${index}.`),
  );
  expect([error.changes.length, error.message.split("\n").slice(-2)]).toEqual([23, ["- Change 19.", "- and 3 more"]]);
});

test("a package that would be refused lists every reason", () => {
  const error = new ConnectorNotCertifiable("a", ["One.", "Two."]);
  expect([error.code, error.problems, error.message]).toEqual([
    "CONNECTOR_NOT_CERTIFIABLE",
    ["One.", "Two."],
    "a would be refused.\n- One.\n- Two.",
  ]);
});

test("a refused call names the connector and the operation", () => {
  const error = new ConnectorCallRefused("a", "GetRow", "id is required.");
  expect([error.code, error.connector, error.operation, error.message]).toEqual([
    "CONNECTOR_CALL_REFUSED",
    "a",
    "GetRow",
    "a: GetRow: id is required.",
  ]);
});
