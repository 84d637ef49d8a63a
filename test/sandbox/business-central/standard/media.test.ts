import { describe, expect, test } from "vitest";
import { createStandardBench } from "./support/standard-bench.ts";

const always = { "if-match": "*" };

describe("fact 123: bytes beside a record", () => {
  test("a picture is there with its record, empty until one is uploaded, and gone when it is removed", async () => {
    const bench = await createStandardBench();
    const { id } = await bench.first("~/items");
    const path = `~/items(${id})/picture`;
    expect((await bench.get(path)).json).toMatchObject({ id, parentType: "Item", width: 0, contentType: "" });
    const png = Buffer.alloc(24);
    png.write("\x89PNG", 0, "latin1");
    png.writeUInt32BE(640, 16);
    png.writeUInt32BE(480, 20);
    expect((await bench.send("PATCH", `${path}/pictureContent`, png, always)).status).toBe(204);
    const shown = (await bench.get(path)).json;
    expect(shown).toMatchObject({ width: 640, height: 480, contentType: "image/png" });
    expect(String(shown["pictureContent@odata.mediaReadLink"]).replace(/^.*\)\/items/, "items")).toBe(
      `items(${id})/picture/pictureContent`,
    );
    expect((await bench.get(String(shown["pictureContent@odata.mediaReadLink"]))).text).toBe(png.toString("utf8"));
    expect((await bench.send("DELETE", path, undefined, always)).status).toBe(204);
    expect((await bench.get(path)).json).toMatchObject({ width: 0 });
  });

  test("a file says how many bytes it has", async () => {
    const bench = await createStandardBench();
    const { id } = await bench.first("~/customers");
    const made = await bench.send("POST", "~/documentAttachments", {
      fileName: "a.txt",
      parentType: "Customer",
      parentId: id,
    });
    expect(made.json).toMatchObject({ parentType: "Customer", parentId: id, byteSize: 0 });
    const path = `~/documentAttachments(${made.json["id"]})`;
    await bench.send("PATCH", `${path}/attachmentContent`, Buffer.from("words"), always);
    expect((await bench.get(path)).json["byteSize"]).toBe(5);
    expect((await bench.get(`${path}/attachmentContent`)).text).toBe("words");
    expect((await bench.get(`~/customers(${id})/documentAttachments`)).rows).toHaveLength(1);
  });

  test("a document is a pdf whose table of objects is right", async () => {
    const bench = await createStandardBench();
    const { id, number } = await bench.first("~/salesInvoices");
    const { text, headers } = await bench.get(`~/salesInvoices(${id})/pdfDocument/pdfDocumentContent`);
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(text).toContain(`(salesInvoice ${number}) Tj`);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(start, start + 9)).toBe("xref\n0 6\n");
    const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    expect(places.map((place, index) => text.slice(place).startsWith(`${index + 1} 0 obj`))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
    expect(text.slice(text.indexOf("stream\n") + 7).slice(length, length + 10)).toBe("\nendstream");
  });
});
