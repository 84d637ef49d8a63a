import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import { openAutomation } from "../support/automation-bench.ts";
import { collect, openExact } from "../support/exact-bench.ts";
import { startServer } from "../support/start-server.ts";

const uploads = "/companies({companyId})/extensionUpload";
const content = "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent";
const attachments = "/api/v1/{division}/documents/DocumentAttachments";

const bytesOf = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

async function open() {
  // The test's clock lets short timers strike early: a body's pauses are not what is tested here.
  const bench = await openAutomation({}, { timeouts: { bodyIdleTimeoutMs: 200_000 } });
  const record = await bench.automation.create(
    uploads,
    { schedule: "Current version", schemaSyncMode: "Add" },
    { companyId: bench.companyId },
  );
  return { ...bench, record, place: { companyId: bench.companyId, extensionUploadId: record.systemId } };
}

describe("content of Business Central (fact 123)", () => {
  test("goes up and comes down by its path, with the version of the record", async () => {
    const { automation, record, place } = await open();
    const bytes = crypto.getRandomValues(new Uint8Array(50_000));
    await automation.upload(content, bytes, { ...place, ifMatch: record["@odata.etag"] });
    const down = await automation.download(content, place);
    expect(await bytesOf(down.content)).toEqual(bytes);
    expect(down.contentType).toBe("application/octet-stream");
    await expect(automation.upload(content, bytes, { ...place, ifMatch: 'W/"stale"' })).rejects.toMatchObject({
      code: expect.stringMatching(/API_(CONFLICT|PRECONDITION_FAILED|BAD_REQUEST)/),
    });
  });

  test("goes up and comes down by the links of the record", async () => {
    const { automation, record } = await open();
    const bytes = crypto.getRandomValues(new Uint8Array(1_000));
    await automation.uploadTo(record, "extensionContent", bytes, { ifMatch: "*" });
    expect(await bytesOf((await automation.downloadFrom(record, "extensionContent")).content)).toEqual(bytes);
  });

  test("a file is sent from the disk, and again where the connection broke; a stream is not", async () => {
    const { automation, place, sandbox, events } = await open();
    const folder = await mkdtemp(join(tmpdir(), "issue7-media-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "app"), "the file");
    sandbox.faults.add({ operation: "UploadExtensionContent", nth: 1, effect: { kind: "cut", when: "before-work" } });
    await automation.upload(content, await openAsBlob(join(folder, "app")), { ...place, ifMatch: "*" });
    expect(await new Response((await automation.download(content, place)).content).text()).toBe("the file");
    expect(
      events.filter(({ operation }) => operation === "UploadExtensionContent").map(({ status }) => status),
    ).toEqual([undefined, 204]);

    sandbox.faults.clear();
    sandbox.faults.add({ operation: "UploadExtensionContent", nth: 1, effect: { kind: "cut", when: "after-work" } });
    await expect(
      automation.upload(content, new Blob(["streamed"]).stream(), { ...place, ifMatch: "*" }),
    ).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
  });

  test("a download that is cut off is an error of its stream", async () => {
    const { automation, place, sandbox } = await open();
    await automation.upload(content, new Uint8Array(500_000), { ...place, ifMatch: "*" });
    sandbox.faults.add({ operation: "DownloadExtensionContent", effect: { kind: "cut", when: "in-body" } });
    await expect(
      automation.download(content, place).then(({ content: stream }) => bytesOf(stream)),
    ).rejects.toMatchObject({ code: "CONNECTION_FAILED" });
  });

  test("a web page is no content, and a refusal is readable", async () => {
    const { automation, place, sandbox } = await open();
    sandbox.faults.add({
      operation: "DownloadExtensionContent",
      nth: 1,
      effect: { kind: "answer", status: 200, headers: { "content-type": "text/html" }, body: "<html>Sign in</html>" },
    });
    await expect(automation.download(content, place)).rejects.toMatchObject({ code: "UNEXPECTED_CONTENT" });
    await expect(
      automation.download(content, { ...place, extensionUploadId: "00000000-0000-4000-8000-000000000000" }),
    ).rejects.toMatchObject({ code: "API_NOT_FOUND", operation: "DownloadExtensionContent" });
  });

  test("the signal ends a transfer", async () => {
    const { automation, place } = await open();
    await automation.upload(content, new Uint8Array(5_000_000), { ...place, ifMatch: "*" });
    const stop = new AbortController();
    const down = await automation.download(content, { ...place, signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(bytesOf(down.content)).rejects.toThrow("enough");
  });
});

describe("attachments of Exact Online (fact 70)", () => {
  test("go up in a field and come down as a stream", async () => {
    const { exact, company } = await openExact();
    const [document] = await collect(
      exact.list("/api/v1/{division}/documents/Documents", { division: company, select: ["ID"], limit: 1 }),
    );
    const made = await exact.create(
      attachments,
      { Document: document?.ID ?? "", FileName: "scan été.pdf", Attachment: Buffer.from("a scan").toString("base64") },
      { division: company },
    );
    const [row] = await collect(
      exact.list(attachments, { division: company, select: ["ID", "Url"], filter: { ID: made.ID } }),
    );
    if (!row) throw new Error("no attachment");
    expect(row.Url).toMatch(/SysAttachment/);
    const down = await exact.downloadFrom(row, "Url");
    expect([await new Response(down.content).text(), down.contentType]).toEqual(["a scan", "application/octet-stream"]);
    expect(down.fileName).toBeDefined();
  });
});

describe("no token leaves the service", () => {
  test.each<[string, (origin: string) => object]>([
    ["a read link", (origin) => ({ "extensionContent@odata.mediaReadLink": `${origin}/x` })],
    [
      "an address without a scheme",
      (origin) => ({ "extensionContent@odata.mediaReadLink": origin.replace("http:", "") }),
    ],
    [
      "an address with a user name",
      (origin) => ({
        "extensionContent@odata.mediaReadLink": origin.replace("//", "//api.businesscentral.dynamics.com@"),
      }),
    ],
  ])("%s that leads elsewhere is refused", async (_what, make) => {
    const seen: string[] = [];
    const other = await startServer((request, response) => {
      seen.push(request.headers.authorization ?? "none");
      response.end("x");
    });
    const { automation } = await open();
    await expect(automation.downloadFrom(make(other), "extensionContent")).rejects.toMatchObject({
      code: "LINK_REFUSED",
    });
    await expect(
      automation.uploadTo(
        { "extensionContent@odata.mediaEditLink": `${other}/x` },
        "extensionContent",
        new Uint8Array(1),
      ),
    ).rejects.toMatchObject({ code: "LINK_REFUSED" });
    expect(seen).toEqual([]);
  });

  test("an attachment of another host is refused", async () => {
    const { exact } = await openExact();
    await expect(
      exact.downloadFrom({ Url: "https://evil.example/docs/SysAttachment.aspx?ID=1" }, "Url"),
    ).rejects.toMatchObject({ code: "LINK_REFUSED" });
  });

  test("a record without the link says what is missing", async () => {
    const { exact } = await openExact();
    const { automation } = await open();
    await expect(exact.downloadFrom({ ID: "1" }, "Url")).rejects.toThrow(
      /the record has no address for Url: select it too/,
    );
    await expect(automation.uploadTo({}, "extensionContent", new Uint8Array(1))).rejects.toThrow(
      /the record has no address to write extensionContent to/,
    );
  });
});

test.each(["download", "downloadFrom"] as const)(
  "%s answered with a part of the content (206) is refused: nobody asked for a range, and whoever saves it has half a file (RFC 9110 section 15.3.7)",
  async (method) => {
    let isCancelled = false;
    const half = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => controller.enqueue(new TextEncoder().encode("half a fi")),
        cancel: () => void (isCancelled = true),
      });
    const automation = createAutomationClient({
      tenantId: "contoso.example",
      environmentName: "Production",
      auth: { token: async () => "token", markStale: () => {} },
      fetch: async () =>
        new Response(half(), {
          status: 206,
          headers: { "content-type": "application/octet-stream", "content-range": "bytes 0-8/13" },
        }),
    });
    const link = "https://api.businesscentral.dynamics.com/v2.0/contoso.example/Production/x";
    const down =
      method === "download"
        ? automation.download(content, { companyId: crypto.randomUUID(), extensionUploadId: crypto.randomUUID() })
        : automation.downloadFrom({ "extensionContent@odata.mediaReadLink": link }, "extensionContent");
    await expect(down).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN", message: expect.stringContaining("206") });
    expect(isCancelled).toBe(true);
  },
);
