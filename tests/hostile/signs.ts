/** Addresses that would run, signs that cannot be seen or turn the direction, and names that look alike. */
import type { HostileFile } from "./hostile-file.ts";

const SCHEMES = [
  "javascript:window.hit=1", "JaVaScRiPt:window.hit=1", "java\tscript:window.hit=1", "java\nscript:window.hit=1", " javascript:window.hit=1", "\u0001javascript:window.hit=1", "javascript&colon;window.hit=1", "&#106;avascript:window.hit=1", "javascript\u200b:window.hit=1",
  "data:text/html,<script>window.hit=1</script>", "data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImhpdCgpIi8+", "vbscript:msgbox(1)", "blob:https://a.example/1", "file:///etc/passwd", "//elsewhere.example/x", "\\\\elsewhere.example\\x", "https:elsewhere.example", "http://user:secret@elsewhere.example/", "https://xn--pypal-4ve.example/", "view-source:https://a.example/", "intent://scan/#Intent;end", "filesystem:https://a.example/", "https://a.example/\u202egpj.exe",
] as const;

const MARKUP: readonly (readonly [string, (address: string) => string])[] = [
  ["links.md", (address) => `[words](<${address}>)`],
  ["images.md", (address) => `![words](<${address}>)`],
  ["definitions.md", (address) => `[words][w]\n\n[w]: <${address}>`],
  ["anchors.html", (address) => `<a href="${address}">words</a>`],
  ["frames.html", (address) => `<iframe src="${address}"></iframe><object data="${address}"></object><embed src="${address}"><base href="${address}"><link rel="stylesheet" href="${address}"><form action="${address}"><input type="submit"></form><meta http-equiv="refresh" content="0;url=${address}">`],
  ["vectors.html", (address) => `<svg><a xlink:href="${address}"><text>words</text></a><use href="${address}"/><image href="${address}"/><animate attributeName="href" values="${address}"/></svg>`],
  ["styles.html", (address) => `<p style="background:url('${address}')">words</p><style>body{background:url("${address}")} :root{--a:expression(window.hit=1)}</style>`],
];

/** Every scheme in every place that takes an address. */
export const LINKS: readonly HostileFile[] = MARKUP.map(([name, write]) => ({
  name,
  family: "link",
  make: () => (name.endsWith(".md") ? `# Path\n\n## Phase 1: Begin\n\n${SCHEMES.map((address, at) => `- **Topic ${at + 1}**: ${write(address)}`).join("\n")}\n` : `<h1>Path</h1><h2>Phase 1: Begin</h2><ul>${SCHEMES.map((address, at) => `<li><b>Topic ${at + 1}</b>: ${write(address.replaceAll('"', "&quot;"))}</li>`).join("")}</ul>`),
}));

const opml = (attributes: string): string => `<opml version="2.0"><head><title>Path</title></head><body>${attributes}</body></opml>`;

/** The same in the fields that other formats have for addresses. */
export const FIELD_LINKS: readonly HostileFile[] = [
  { name: "links.opml", family: "link", make: () => opml(SCHEMES.map((address) => `<outline text="t" type="link" url="${xml(address)}" htmlUrl="${xml(address)}"/>`).join("")) },
  { name: "links.mm", family: "link", make: () => `<map version="1.0.1"><node TEXT="Path">${SCHEMES.map((address) => `<node TEXT="t" LINK="${xml(address)}"/>`).join("")}</node></map>` },
  { name: "links.canvas", family: "link", make: () => JSON.stringify({ nodes: SCHEMES.map((url, at) => ({ id: `n${at}`, type: "link", url, x: 0, y: at * 90, width: 90, height: 60 })), edges: [] }) },
  { name: "links.mmd", family: "link", make: () => `graph TD\n${SCHEMES.map((address, at) => `  a${at}["t${at}"] --> b\n  click a${at} href "${address.replace(/[\n\r]/g, "")}"\n  click a${at} call hit()`).join("\n")}\n` },
  { name: "links.dot", family: "link", make: () => `digraph { ${SCHEMES.map((address, at) => `a${at} [URL="${address.replaceAll("\\", "\\\\")}", label="t${at}"]; a${at} -> b;`).join(" ")} }` },
];

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\u0001", "");
}

/** Direction and control signs by what they are. */
export const UNSEEN = ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f", "\u061c", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u0000", "\u0007", "\u0008", "\u001b[2J", "\u007f", "\u0085", "\u009b31m", "\u2028", "\u2029", "\ufff9", "\ufffe", "\uffff", "\ud800", "\udc00", "\u{e0041}", "\u{10ffff}", "\u034f", "\u115f", "\u3164", "\ufe0f"] as const;

const zalgo = (letters: string): string => [...letters].map((letter) => letter + "\u0301\u0316\u0489".repeat(40)).join("");

export const SIGNS: readonly HostileFile[] = [
  { name: "unseen.md", family: "sign", make: () => `# Path ${UNSEEN.join("x")}\n\n## Phase 1: Be${UNSEEN.join("")}gin\n\n${UNSEEN.map((sign, at) => `- **Top${sign}ic ${at}**: needs Py${sign}thon.${sign}`).join("\n")}\n` },
  { name: "unseen.csv", family: "sign", make: () => `before,after\n${UNSEEN.map((sign, at) => `"Top${sign}ic ${at}","${sign}Topic${sign} ${at + 1}"`).join("\n")}\n` },
  { name: "unseen.cyjs", family: "sign", make: () => JSON.stringify({ elements: { nodes: UNSEEN.map((sign, at) => ({ data: { id: sign + String(at), label: `${sign}a${sign}${at}` } })), edges: [] } }) },
  { name: "turned.md", family: "sign", make: () => "# Path \u202e reversed\n\n## Phase 1: \u2067Begin\n\n- **Access \u202elevel\u2066**: First learn \u202eNumPy\u202c, then Python\u2069.\n" },
  { name: "zalgo.md", family: "sign", make: () => `# ${zalgo("Path")}\n\n- **${zalgo("Topic")}**\n` },
  { name: "look-alikes.md", family: "sign", make: () => "# Path\n\n## Phase 1: Begin\n\n- **Python**: first\n- **Рython**: with a Cyrillic letter\n- **Pуthоn**: with two\n- **Ρython**: with a Greek one\n- **NumPy**: after Python\n- **ＮｕｍＰｙ**: wide letters, the same name\n" },
  { name: "emoji.md", family: "sign", make: () => `# ${"👩‍👩‍👧‍👦".repeat(400)}\n\n- **${"🏳️‍🌈".repeat(400)}**\n` },
];
