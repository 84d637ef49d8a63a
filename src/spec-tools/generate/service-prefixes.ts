/** A path ends at a segment or at the key that follows it: `/Accounts` is a prefix of `/Accounts(guid'…')`. */
const stops = /(?=[/(])/;

interface Branch {
  services: Set<string>;
  children: Map<string, Branch>;
}

/**
 * The shortest prefixes that tell services apart: a program that has the longest fitting prefix of a path knows
 * its service without knowing all paths.
 */
export function servicePrefixes(paths: ReadonlyMap<string, string>): Record<string, string> {
  const root: Branch = { services: new Set(), children: new Map() };
  for (const [path, service] of paths) {
    let branch = root;
    branch.services.add(service);
    for (const part of path.split(stops)) {
      let child = branch.children.get(part);
      if (!child) branch.children.set(part, (child = { services: new Set(), children: new Map() }));
      child.services.add(service);
      branch = child;
    }
  }
  const prefixes: Record<string, string> = {};
  /** `inherited`: the service that a shorter prefix already gives. */
  const visit = (branch: Branch, prefix: string, inherited: string | undefined): void => {
    const own = paths.get(prefix);
    const [only] = branch.services;
    const service = branch.services.size === 1 ? only : own;
    if (service !== undefined && service !== inherited) prefixes[prefix] = service;
    if (branch.services.size > 1)
      for (const [part, child] of branch.children) visit(child, prefix + part, service ?? inherited);
  };
  visit(root, "", undefined);
  return prefixes;
}
