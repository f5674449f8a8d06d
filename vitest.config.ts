import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    coverage: {
      provider: "v8",
      include: [
        "core/**/*.ts",
        "forge/**/*.ts",
        "adapters/**/*.ts",
        "cli/**/*.ts",
        "actions/**/*.ts",
        "dashboards/**/*.ts",
      ],
      // AssemblyScript: it runs as WebAssembly, where v8 counts nothing; their tests hold it to the plain code.
      exclude: ["core/**/kernel/assembly/**"],
      reporter: ["text-summary", "lcov", "json-summary"],
      thresholds: { "core/**": { lines: 95 } },
    },
  },
});
