import type { Category } from "../measurement.ts";

const TEST_FOLDER = /(?:^|\/)(?:tests?|__tests__|specs?|testdata|e2e|fixtures|__snapshots__)\//i;
const TEST_NAME =
  /(?:[._-](?:test|spec)s?\.[^./]+|(?:^|\/)(?:test_[^/]+|conftest)\.py|(?:Tests?|Spec)\.(?:java|kt|cs|scala|groovy|swift|php))$/;
const DOCS_FOLDER = /(?:^|\/)docs?\//i;
const DOCS_NAME =
  /(?:\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|tex|org|pod)|(?:^|\/)(?:readme|licen[cs]e|copying|notice|authors|contributors|changelog|changes|contributing|security|code_of_conduct)(?:\.[^/]*)?)$/i;
const DATA_NAME =
  /(?:\.(?:json|jsonc|json5|jsonl|ndjson|geojson|ya?ml|toml|ini|cfg|conf|env|properties|csv|tsv|xml|xsd|svg|po|pot|ipynb|lock|snap|plist)|(?:^|\/)\.[^/.]+(?:rc|ignore|attributes|config))$/i;

/** categorize tells from the path what a file is for: tests before docs, docs before data, else code. */
export function categorize(path: string): Category {
  if (TEST_FOLDER.test(path) || TEST_NAME.test(path)) return "tests";
  if (DOCS_FOLDER.test(path) || DOCS_NAME.test(path)) return "docs";
  return DATA_NAME.test(path) ? "data" : "code";
}
