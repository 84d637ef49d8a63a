import type { FaultEffect, FaultRule } from "../../../src/sandbox/index.ts";

/** How long a request lies around at most, or its work takes. Milliseconds. */
export const longestWorkMs = 2400;

/** What strikes writes, and the chance of each in a thousand. */
const ofWrites: readonly (readonly [string, number, FaultEffect])[] = [
  ["cut before the work", 20, { kind: "cut", when: "before-work" }],
  ["cut after the work", 35, { kind: "cut", when: "after-work" }],
  ["cut within the answer", 10, { kind: "cut", when: "in-body" }],
  ["cut, and the work soon after", 20, { kind: "cut", when: "work-later", delayMs: 300 }],
  ["cut, and the work late", 25, { kind: "cut", when: "work-later", delayMs: 1500 }],
  ["408, done", 8, { kind: "answer", status: 408, work: "done" }],
  ["499, done later", 8, { kind: "answer", status: 499, work: "later", delayMs: 800 }],
  ["gateway's 500, done", 10, gatewayAnswer(500, { work: "done" })],
  ["gateway's 500, done later", 10, gatewayAnswer(500, { work: "later", delayMs: 1200 })],
  ["gateway's 503, nothing done", 8, { kind: "html-page", status: 503 }],
  ["gateway's 503, done", 10, { kind: "html-page", status: 503, work: "done" }],
  ["gateway's 502, done later", 10, { kind: "html-page", status: 502, work: "later", delayMs: 1500 }],
  ["a page to sign in, done", 8, { kind: "html-page", status: 200, work: "done" }],
  ["a page to sign in, nothing done", 8, { kind: "html-page", status: 200 }],
  ["an error under 200, done", 8, errorUnder200({ work: "done" })],
  ["an error under 200, nothing done", 8, errorUnder200({})],
  ["a redirect, done", 5, { kind: "answer", status: 302, headers: { location: "/elsewhere" }, work: "done" }],
  ["half an answer", 10, { kind: "malformed-json" }],
  ["a limit", 12, { kind: "answer", status: 429, headers: { "retry-after": "1" } }],
  ["slow work", 60, { kind: "slow-work", delayMs: 400 }],
  ["work slower than the client waits", 20, { kind: "slow-work", delayMs: longestWorkMs }],
  ["a slow answer", 20, { kind: "slow-first-byte", delayMs: 600 }],
];

/** What strikes creates alone: of other writes an empty success is what is documented. */
const ofCreates: readonly (readonly [string, number, FaultEffect])[] = [
  ["an empty success, nothing done", 8, { kind: "answer", status: 202 }],
];

/** What strikes looks for records. */
const ofReads: readonly (readonly [string, number, FaultEffect])[] = [
  ["read: cut", 20, { kind: "cut", when: "before-work" }],
  ["read: gateway's 503", 20, { kind: "html-page", status: 503 }],
  ["read: slow", 20, { kind: "slow-first-byte", delayMs: 500 }],
];

function gatewayAnswer(status: number, behind: { work: "done" } | { work: "later"; delayMs: number }): FaultEffect {
  const headers = { "content-type": "application/json" };
  return { kind: "answer", status, headers, body: '{"message":"Internal server error"}', ...behind };
}

function errorUnder200(behind: { work?: "done" }): FaultEffect {
  const headers = { "content-type": "application/json" };
  return { kind: "answer", status: 200, headers, body: '{"error":{"code":"x","message":"no"}}', ...behind };
}

/** The rules by their names. Each chance is drawn by itself, of the calls that no rule before it struck. */
export const faultRules: readonly (readonly [string, FaultRule])[] = [
  ...ofWrites.map(([name, chance, effect]) => [name, rule("POST|PUT|PATCH|DELETE", chance, effect)] as const),
  ...ofCreates.map(([name, chance, effect]) => [name, rule("POST", chance, effect)] as const),
  ...ofReads.map(([name, chance, effect]) => [name, rule("GET", chance, effect)] as const),
];

function rule(methods: string, chance: number, effect: FaultEffect): FaultRule {
  // Signing in and lists of companies are not what is tested here.
  return {
    operation: `/^(${methods}) \\/(api\\/v1\\/\\d|v2\\.0\\/.*\\/companies\\()/`,
    probability: chance / 1000,
    effect,
  };
}
