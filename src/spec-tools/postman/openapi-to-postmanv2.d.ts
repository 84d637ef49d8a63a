/** The part of the converter that is used; the package has no types. */
declare module "openapi-to-postmanv2" {
  interface ConversionResult {
    readonly result: boolean;
    readonly reason?: string;
    readonly output?: readonly { readonly type: string; readonly data: unknown }[];
  }

  const converter: {
    convertV2(
      input: { readonly type: "json"; readonly data: unknown },
      options: Readonly<Record<string, unknown>>,
      done: (error: Error | null, result?: ConversionResult) => void,
    ): void;
  };
  export default converter;
}
