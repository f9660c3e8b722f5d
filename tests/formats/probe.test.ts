// @vitest-environment happy-dom
import { test } from "vitest";
import mermaid from "mermaid";
import { FORMATS } from "../../graph/formats/formats.ts";
import { smallRoadmap } from "../support/small-roadmap.ts";
test("x", async () => { 
  const { text } = FORMATS.mermaid.write(smallRoadmap);
  console.log(await mermaid.parse(text));
  const d = await mermaid.mermaidAPI.getDiagramFromText(text);
  const db = d.db as any;
  console.log(db.getVertices(), db.getEdges().slice(0,8), db.getSubGraphs(), db.getAccTitle?.());
  for (const bad of ['flowchart LR\n a["direction TB"]', 'flowchart LR\n s["x"]\n subgraph s_1["t"]\n end', 'flowchart LR\n c_a["` x `"]', 'flowchart LR\n a["x] -->']) 
    console.log(bad, await mermaid.parse(bad).then((x) => JSON.stringify(x), (e) => "ERR " + e.message.slice(0, 200)));
});
