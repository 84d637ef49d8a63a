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

test("many mistakes are all kept, and the message says how many more there are", () => {
  const others = Array.from({ length: 40 }, (_, index) => ({
    line: index + 8,
    problem: `${"x".repeat(90)} ${index}.`,
  }));
  const error = new ConnectorConfigInvalid("a.yaml", 7, "the first.", others);
  const lines = error.message.split("\n");
  expect([error.problems.length, error.problems.at(-1)]).toEqual([41, others.at(-1)]);
  expect([lines[0], lines[1], lines.at(-1)]).toEqual([
    "a.yaml:7: the first.",
    `a.yaml:8: ${"x".repeat(90)} 0.`,
    `and ${41 - (lines.length - 1)} more`,
  ]);
  expect(error.message.length).toBeLessThan(1_100);
});

test("one long mistake is shown as far as it fits, and kept whole", () => {
  const error = new ConnectorConfigInvalid("a.yaml", 7, "x".repeat(5_000));
  expect([error.message.length, error.message.endsWith("x…"), error.problems]).toEqual([
    1_001,
    true,
    [{ line: 7, problem: "x".repeat(5_000) }],
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
