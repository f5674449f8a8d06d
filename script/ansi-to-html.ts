const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const ESC = String.fromCharCode(0x1b);

/**
 * ansiToHtml turns terminal text whose only control sequences are single SGR codes (ECMA-48 8.3.117) into spans of
 * class `sgr-<code>`; code 0 closes all that are open.
 */
export function ansiToHtml(text: string): string {
  const [plain = "", ...rest] = text.split(`${ESC}[`);
  let open = 0;
  const spans = rest.map((part) => {
    const end = part.indexOf("m");
    const code = part.slice(0, end);
    const shown = escapeHtml(part.slice(end + 1));
    if (code !== "0") {
      open += 1;
      return `<span class="sgr-${Number(code)}">${shown}`;
    }
    const closing = "</span>".repeat(open);
    open = 0;
    return closing + shown;
  });
  return escapeHtml(plain) + spans.join("") + "</span>".repeat(open);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
