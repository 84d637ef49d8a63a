import type { AnnotationValue } from "./csdl-model.ts";

/** Whether an annotation says named values. */
export function isAnnotationRecord(
  value: AnnotationValue | undefined,
): value is { readonly [name: string]: AnnotationValue } {
  return typeof value === "object" && !Array.isArray(value);
}

/** A named value of an annotation. */
export function annotationField(value: AnnotationValue | undefined, name: string): AnnotationValue | undefined {
  return isAnnotationRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
