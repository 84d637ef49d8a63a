/** Statuses whose answer cannot have a body, says the Fetch standard. */
const withoutBody = new Set([204, 205, 304]);

const decoder = new TextDecoder();

/** What is left of `Response` as it is. The rest is declared as properties there, which a class cannot override. */
const Head: new (body: null, init: ResponseInit) => Pick<Response, "headers" | "ok" | "redirected" | "status" | "statusText" | "type"> = Response;

/**
 * An answer whose body is in memory already. It behaves as any `Response`, but makes no stream of the bytes unless
 * somebody asks for one: that would cost more than all layers of the chain together.
 */
export class BufferedResponse extends Head implements Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #head: { readonly url: string };
  #used = false;
  #stream: Response | undefined;

  constructor(bytes: Uint8Array<ArrayBuffer>, head: Response) {
    super(null, { status: head.status, statusText: head.statusText, headers: head.headers });
    this.#bytes = bytes;
    this.#head = head;
  }

  /** A constructed `Response` has none of its own. Asked for late, because fetch writes it out anew every time. */
  get url(): string {
    return this.#head.url;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (withoutBody.has(this.status)) return null;
    this.#stream ??= new Response(this.#used ? new Uint8Array() : this.#bytes);
    return this.#stream.body;
  }

  get bodyUsed(): boolean {
    return this.#used || this.#stream?.bodyUsed === true;
  }

  async text(): Promise<string> {
    return decoder.decode(this.#take());
  }

  async json(): Promise<unknown> {
    return JSON.parse(decoder.decode(this.#take()));
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#take();
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#take().slice().buffer;
  }

  async blob(): Promise<Blob> {
    return new Blob([this.#take()], { type: this.headers.get("content-type") ?? "" });
  }

  async formData(): Promise<FormData> {
    return new Response(this.#take(), { headers: this.headers }).formData();
  }

  clone(): BufferedResponse {
    if (this.bodyUsed) throw new TypeError("Response.clone: Body has already been consumed.");
    return new BufferedResponse(this.#bytes, this);
  }

  /** A body can be read once, as the standard has it: whoever reads twice would read nothing elsewhere. */
  #take(): Uint8Array<ArrayBuffer> {
    if (this.bodyUsed || this.#stream?.body?.locked) throw new TypeError("Body is unusable: Body has already been read");
    this.#used = true;
    return this.#bytes;
  }
}
