import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BundledPackage } from "./bundled-packages.ts";

interface Component {
  readonly type: "library";
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly [{ readonly expression: string }];
}

/** A package's address in every list of packages. @see https://github.com/package-url/purl-spec */
function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function component(name: string, version: string, license: string): Component {
  const purl = purlOf(name, version);
  return { type: "library", "bom-ref": purl, name, version, purl, licenses: [{ expression: license }] };
}

/** What a program that imports the package loads beside it: its dependencies and theirs, as the lock has them. */
function installed(root: string): Component[] {
  const { packages }: { packages: Record<string, { version?: string; license?: string; dependencies?: object }> } =
    JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const found = new Map<string, Component>();
  const visit = (dependencies: object = {}): void => {
    for (const name of Object.keys(dependencies)) {
      const { version, license = "NOASSERTION", dependencies: own } = packages[`node_modules/${name}`] ?? {};
      if (version === undefined || found.has(name)) continue;
      found.set(name, component(name, version, license));
      visit(own);
    }
  };
  visit(packages[""]?.dependencies);
  return [...found.values()];
}

/**
 * The bill of materials: what is inside and what is installed beside it. Without a time or a random number, so that the
 * same package has the same one.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function printSbom(root: string, bundled: readonly BundledPackage[]): string {
  const { name, version, license }: { name: string; version: string; license: string } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const inside = bundled.map((own) => component(own.name, own.version, own.license));
  const beside = installed(root).filter(({ purl }) => inside.every((other) => other.purl !== purl));
  const self = component(name, version, license);
  return `${JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { ...self, components: inside } },
    components: beside,
    dependencies: [{ ref: self["bom-ref"], dependsOn: beside.map(({ purl }) => purl) }],
  })}\n`;
}
