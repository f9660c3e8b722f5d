/** Mind maps in the form in which FreeMind and XMind write them: the same map gives the same concepts. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../graph/import-files.ts";

const FREEMIND = `<map version="1.0.1">
<!-- To view this file, download free mind mapping software FreeMind from http://freemind.sourceforge.net -->
<node CREATED="1" ID="ID_1" MODIFIED="1" TEXT="机器学习路线">
<node ID="ID_2" POSITION="right" TEXT="第一阶段：数学基础"><icon BUILTIN="full-1"/>
<node ID="ID_3" TEXT="线性代数" LINK="https://example.org/la"><icon BUILTIN="button_ok"/></node>
<node ID="ID_4"><richcontent TYPE="NODE"><html><head></head><body><p>概率论</p></body></html></richcontent>
<richcontent TYPE="NOTE"><html><body><p>先学微积分</p></body></html></richcontent></node>
</node>
<node ID="ID_5" POSITION="left" TEXT="第二阶段：模型"><node ID="ID_6" TEXT="逻辑回归"><arrowlink DESTINATION="ID_3" ID="Arrow_1"/></node></node>
</node>
</map>`;

const topic = (title: string, more: object = {}): object => ({ id: title, class: "topic", title, ...more });
const CONTENT = JSON.stringify([{
  id: "s", class: "sheet", title: "画布 1",
  rootTopic: topic("机器学习路线", { structureClass: "org.xmind.ui.map.unbalanced", children: { attached: [
    topic("第一阶段：数学基础", { children: { attached: [topic("线性代数", { href: "https://example.org/la", markers: [{ markerId: "task-done" }] }), topic("概率论", { notes: { plain: { content: "先学微积分" } } })], summary: [topic("小结")] } }),
    topic("第二阶段：模型", { children: { attached: [topic("逻辑回归")] } }),
  ] } }),
  relationships: [{ id: "r", end1Id: "a", end2Id: "b", title: "" }],
}]);
const CONTENT_XML = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" version="2.0"><sheet id="s"><topic id="1"><title>机器学习路线</title><children><topics type="attached">
<topic id="2"><title>第一阶段：数学基础</title><children><topics type="attached"><topic id="3" xlink:href="https://example.org/la"><title>线性代数</title><marker-refs><marker-ref marker-id="task-done"/></marker-refs></topic><topic id="4"><title>概率论</title><notes><plain>先学微积分</plain></notes></topic></topics><topics type="summary"><topic id="9"><title>小结</title></topic></topics></children></topic>
<topic id="5"><title>第二阶段：模型</title><children><topics type="attached"><topic id="6"><title>逻辑回归</title></topic></topics></children></topic>
</topics></children></topic><title>画布 1</title><relationships><relationship end1="a" end2="b" id="r"/></relationships></sheet></xmap-content>`;

const zipped = (files: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const MAPS = [
  ["freemind", { name: "ml.mm", bytes: strToU8(FREEMIND) }],
  ["xmind", { name: "ml.xmind", bytes: zipped({ "content.json": CONTENT, "content.xml": "<xmap-content><sheet><topic><title>Warning: please update</title></topic></sheet></xmap-content>", "metadata.json": "{}", "manifest.json": "{}", "Thumbnails/thumbnail.png": "x" }) }],
  ["xmind", { name: "old.xmind", bytes: zipped({ "content.xml": CONTENT_XML, "META-INF/manifest.xml": "<manifest/>", "meta.xml": "<meta/>" }) }],
] as const;

describe.each(MAPS)("%s", (kind, input) => {
  const all = importFiles([input]);
  test("is recognised and is one map", () => {
    expect(all.map((each) => [each.name, each.kind, each.diagnostics])).toEqual([[input.name, kind, []]]);
  });

  test("has the stages, concepts, ticks, notes and links of the map", () => {
    const [document] = all[0]!.documents;
    expect(document!.text).toMatchInlineSnapshot(`
      "# 机器学习路线

      ## 第一阶段：数学基础

      - [x] [线性代数](https://example.org/la)
      - 概率论
        先学微积分

      ## 第二阶段：模型

      - 逻辑回归
      "
    `);
    expect(document!.roadmaps[0]!.stages.map(({ number }) => number)).toEqual([1, 2]);
    expect(document!.roadmaps[0]!.concepts.map(({ id }) => id)).toEqual(expect.arrayContaining(["linear-algebra", "probability-theory", "logistic-regression"]));
  });

  test("drops drawn links and says so", () => {
    expect(all[0]!.dropped.map(({ why }) => why)).toContainEqual(expect.stringMatching(/does not say that one thing comes before/));
    expect(all[0]!.documents[0]!.roadmaps[0]!.prerequisites.filter(({ before, after }) => [before, after].includes("logistic-regression" as never))).toEqual([]);
  });
});
