import type { Reporter, TestModule } from "vitest/node";

/** The last line of a run, alone and plain, for programs that read it: `12 passed, 0 failed`, and `, 1 skipped`. */
export class ClosingCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      const before = count.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== "pending") count[state] += 1;
      }
      // A file that cannot be read or prepared has failed, although none of its tests ran.
      if (module.state() === "failed" && count.failed === before) count.failed += 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    process.on("exit", () => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`));
  }
}
