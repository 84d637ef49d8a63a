import { describe, expect, test } from "vitest";
import { readPackage } from "../../../../src/sandbox/business-central/admin/app-package.ts";
import { UploadedFile } from "../../../../src/sandbox/business-central/admin/request-body.ts";
import { appId, packageWith } from "./support/package-with.ts";

describe("the manifest of a package", () => {
  test.each([
    ["a compressed one", packageWith("1.2.3.4"), { appId, name: "Tweaks", publisher: "Contoso", version: "1.2.3.4" }],
    ["a stored one", packageWith("1.2.3.4", 0), { appId, name: "Tweaks", publisher: "Contoso", version: "1.2.3.4" }],
    ["any other file", new TextEncoder().encode("hello"), { name: "Other", publisher: "Contoso", version: "1.0.0.0" }],
    ["a broken archive", packageWith("1.2.3.4").subarray(0, 90), { name: "Other", version: "1.0.0.0" }],
  ])("%s is read", (_, bytes, want) => {
    const found = readPackage(new UploadedFile("Other.app", bytes));
    expect(found).toMatchObject(want);
    expect(found.appId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

test("a manifest of many tags that are not closed is none, and does not hold the sandbox up", () => {
  const tags = `1.2.3.4" />${"<App ".repeat(60_000)}<App x="`;
  const bytes = packageWith(tags);
  const startedAt = performance.now();
  expect(readPackage(new UploadedFile("tweaks.app", bytes))).toMatchObject({ name: "tweaks", version: "1.0.0.0" });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
