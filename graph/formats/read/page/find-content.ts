/** Which part of a page is the text it was saved for. */
import type { Element, Nodes, Root } from "hast";
import { cleanName } from "../clean-name.ts";
import type { AboutPage } from "./about-page.ts";
import { attribute, elementsIn, hasClass, wordsIn } from "./walk-page.ts";

/** A text of the page under its own title; "" where the page's title is enough. */
export interface PageContent {
  readonly title: string;
  readonly root: Root;
}

/** Where sites keep an article; the class or id alone says it. */
const KNOWN = ["markdown-body", "Post-RichText", "js_content", "content_views", "article-content", "cnblogs_post_body", "post-content", "entry-content", "article_content", "post-body", "article-body", "mw-parser-output", "rst-content", "theme-doc-markdown"];

/** The answers of a page of questions, else the article, else all of it. Linear. */
export function findContent(tree: Root, about: AboutPage): PageContent[] {
  const answers = findAnswers(tree);
  if (answers.length > 0) return answers.map(({ author, root }) => ({ title: answers.length > 1 ? author || "?" : answers[0]?.author === undefined ? about.title : "", root: { type: "root", children: [root] } }));
  const article = longest([...elementsIn(tree)].filter((element) => KNOWN.some((name) => hasClass(element, name) || attribute(element, "id") === name)));
  const found = article ?? longest([...elementsIn(tree)].filter(({ tagName, properties }) => tagName === "article" || tagName === "main" || properties["role"] === "main"));
  const body = [...elementsIn(tree)].find(({ tagName }) => tagName === "body");
  const whole = body === undefined ? 0 : lengthOf(body);
  const chosen = found !== undefined && lengthOf(found) * 5 >= whole ? found : (body ?? tree);
  return [{ title: "", root: chosen.type === "root" ? chosen : { type: "root", children: [chosen] } }];
}

/** Answers on Zhihu: each rich text within the card that names its author. */
function findAnswers(tree: Root): { readonly author: string; readonly root: Element }[] {
  return [...elementsIn(tree)].filter((element) => hasClass(element, "AnswerItem") || attribute(element, "dataZaDetailViewPathModule") === "AnswerItem").flatMap((card) => {
    const within = [...elementsIn(card)];
    const root = within.find((element) => hasClass(element, "RichText") && hasClass(element, "ztext")) ?? within.find((element) => hasClass(element, "RichContent-inner"));
    const named = within.find((element) => element.tagName === "meta" && attribute(element, "itemProp") === "name") ?? within.find((element) => hasClass(element, "UserLink-link"));
    return root === undefined ? [] : [{ author: cleanName(attribute(named, "content") || (named === undefined ? "" : wordsIn(named))), root }];
  });
}

function longest(elements: readonly Element[]): Element | undefined {
  return elements.map((element) => ({ element, length: lengthOf(element) })).reduce<{ element: Element; length: number } | undefined>((best, each) => (best === undefined || each.length > best.length ? each : best), undefined)?.element;
}

function lengthOf(node: Nodes): number {
  return wordsIn(node).replace(/\s+/g, "").length;
}
