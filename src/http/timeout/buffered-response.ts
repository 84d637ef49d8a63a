/** Statuses whose answer cannot have a body, says the Fetch standard. */
const withoutBody = new Set([204, 205, 304]);

const decoder = new TextDecoder();

/**
 * An answer whose body is in memory already. It behaves as any `Response`, but makes no stream of the bytes unless
 * somebody asks for one, and copies no headers: both would cost more than all layers of the chain together.
 */
export class BufferedResponse implements Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #head: Response;
  #used = false;
  #stream: Response | undefined;

  constructor(bytes: Uint8Array<ArrayBuffer>, head: Response) {
    this.#bytes = bytes;
    this.#head = head;
  }

  get headers(): Headers {
    return this.#head.headers;
  }

  get ok(): boolean {
    return this.#head.ok;
  }

  get redirected(): boolean {
    return this.#head.redirected;
  }

  get status(): number {
    return this.#head.status;
  }

  get statusText(): string {
    return this.#head.statusText;
  }

  get type(): Response["type"] {
    return this.#head.type;
  }

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
    return new BufferedResponse(this.#bytes, this.#head);
  }

  /** A body can be read once, as the standard has it: whoever reads twice would read nothing elsewhere. */
  #take(): Uint8Array<ArrayBuffer> {
    if (this.bodyUsed || this.#stream?.body?.locked)
      throw new TypeError("Body is unusable: Body has already been read");
    this.#used = true;
    return this.#bytes;
  }
}

// Everything that `Response` has is here, so its constructor is not needed to be one.
Object.setPrototypeOf(BufferedResponse.prototype, Response.prototype);
