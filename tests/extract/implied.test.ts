/** Prerequisites said in passing: by conditions, of the reader, through pronouns, for what the title or the words before name. */
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../graph/index.ts";

/** "a -> b" stated, "a ~> b" sequence, "a -/-> b" denied. */
function read(text: string): string[] {
  const roadmap = parseDocument({ name: "test.md", text }).roadmaps[0];
  const arrows = (roadmap?.prerequisites ?? []).map((each) => `${each.before} ${each.basis === "stated" ? "->" : "~>"} ${each.after}`);
  return [...arrows, ...(roadmap?.denials ?? []).map((each) => `${each.before} -/-> ${each.after}`)];
}

const LA_ML = ["linear-algebra -> machine-learning"];

describe("conditions", () => {
  test.each([
    ["Machine learning is a mystery until linear algebra is clear.", LA_ML],
    ["Machine learning makes little sense to people who have never seen linear algebra.", LA_ML],
    ["It is hard to appreciate machine learning if you have never worked with linear algebra.", LA_ML],
    ["You will struggle with machine learning if linear algebra is new to you.", LA_ML],
    ["If you don't know linear algebra, machine learning will be confusing.", LA_ML],
    ["Machine learning is readable with a good understanding of linear algebra.", LA_ML],
    ["Machine learning is pleasant, provided that you already think in linear algebra.", LA_ML],
    ["If you already know linear algebra, machine learning will take you a weekend.", LA_ML],
    ["With linear algebra behind you, machine learning is next.", LA_ML],
    ["Armed with linear algebra, you are ready for machine learning.", LA_ML],
    ["Only those with a background in linear algebra will enjoy machine learning.", LA_ML],
    ["Diving into machine learning with no linear algebra is a mistake.", LA_ML],
    ["My mistake was learning machine learning before linear algebra.", LA_ML],
    ["Machine learning is confusing for anyone whose linear algebra is shaky.", LA_ML],
    ["I would not recommend machine learning to anybody who hasn't seen linear algebra.", LA_ML],
    ["Given a decent background in linear algebra, machine learning is not that hard.", LA_ML],
    ["You will get much more out of machine learning if you understand linear algebra.", LA_ML],
    ["Machine learning without linear algebra is a waste of time.", LA_ML],
    ["Without linear algebra, there is no machine learning.", LA_ML],
    ["If machine learning looks foreign to you, go back to linear algebra.", LA_ML],
    ["Skip linear algebra unless you want to go into machine learning.", LA_ML],
    ["I know you want to go straight to machine learning, but do linear algebra first.", LA_ML],
    ["There is no way around linear algebra if you want to get into machine learning.", LA_ML],
    ["The most important things for machine learning are linear algebra and patience.", LA_ML],
    ["The way into machine learning is via linear algebra.", LA_ML],
    ["Machine learning takes linear algebra for granted.", LA_ML],
    ["After linear algebra comes machine learning.", LA_ML],
    ["Linear algebra is unavoidable if you want to get into machine learning.", LA_ML],
    ["To do machine learning properly, a good command of linear algebra is a must.", LA_ML],
    ["Linear algebra must be solid before you touch machine learning.", LA_ML],
    ["One thing you need before machine learning: linear algebra.", LA_ML],
    ["Everyone interested in machine learning should learn linear algebra.", LA_ML],
    ["Machine learning is the logical next step after linear algebra.", LA_ML],
    ["Do linear algebra early, otherwise machine learning will be meaningless.", LA_ML],
    ["Master linear algebra and you'll understand machine learning.", LA_ML],
    ["Don't even think about machine learning if you can't do linear algebra.", LA_ML],
    ["You don't have to know linear algebra before you learn machine learning.", ["linear-algebra -/-> machine-learning"]],
    ["You can learn machine learning without knowing linear algebra.", ["linear-algebra -/-> machine-learning"]],
    ["Linear algebra is required for machine learning but not for SQL.", ["linear-algebra -> machine-learning", "linear-algebra -/-> sql"]],
    ["没有线性代数，机器学习就无从谈起。", LA_ML],
    ["要学机器学习，线性代数是绕不过去的。", LA_ML],
    ["有了线性代数的基础，学机器学习会轻松很多。", LA_ML],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ["Machine learning is not hard without linear algebra."],
    ["PostgreSQL needs more memory than SQLite."],
    ["We moved from MongoDB to PostgreSQL last year."],
    ["I used pandas before PyTorch existed."],
    ["First we benchmarked Redis, then we benchmarked PostgreSQL."],
    ["Before Kubernetes, we used Docker on two machines."],
    ["PyTorch needs CUDA to run."],
    ["You'll need 20 hours for the Python part and 30 for the SQL part."],
    ["If you like linear algebra, machine learning will please you."],
    ["People who use linear algebra can hire for machine learning."],
    ["If you don't know what linear algebra is in machine learning, start here."],
    ["It is hard to find machine learning jobs."],
    ["The lectures cover everything from linear algebra to machine learning."],
  ])("nothing: %s", (text) => expect(read(text).filter((each) => each.includes(" -> ") || each.includes(" ~> "))).toEqual([]));
});

describe("what is asked of the reader", () => {
  test.each([
    ["# Machine learning: getting started\n\nMachine learning is less hard than it looks. You'll need a working knowledge of linear algebra.", LA_ML],
    ["# A guide to machine learning\n\nThis guide is for engineers. I assume that you have taken linear algebra.", LA_ML],
    ["# Machine learning (CS 101)\n\nStudents are expected to have completed linear algebra.", LA_ML],
    ["# Machine learning\n\nThis text is aimed at people who know linear algebra.", LA_ML],
    ["Machine learning is everywhere. You won't get far without linear algebra.", LA_ML],
    ["Machine learning is everywhere. Make sure you have reviewed linear algebra.", LA_ML],
    ["# Machine learning\n\nThis part is short. Linear algebra is assumed.", LA_ML],
    ["# 机器学习教程\n\n机器学习并不神秘。学习本教程之前，你需要掌握线性代数。", LA_ML],
    ["# Machine learning\n\nThis text is aimed at people who want to learn linear algebra.", []],
    ["# Machine learning\n\nYou will need an account with access to linear algebra.", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("pronouns", () => {
  test.each([
    ["Linear algebra is everywhere. Learn it before you touch machine learning.", LA_ML],
    ["Machine learning is everywhere, but it requires linear algebra.", LA_ML],
    ["Linear algebra is beautiful. Without it you won't understand machine learning.", LA_ML],
    ["Machine learning and statistics have grown together. Both require linear algebra.", ["linear-algebra -> machine-learning", "linear-algebra -> statistics"]],
    ["Linear algebra and calculus are old. Learn them before machine learning.", ["calculus -> machine-learning", "linear-algebra -> machine-learning"]],
    ["Machine learning differs from calculus. The former requires linear algebra.", LA_ML],
    ["Machine learning is everywhere. Learn linear algebra before you try it.", LA_ML],
    ["It is what machine learning is built on.", []],
    ["Linear algebra comes up everywhere. It is what machine learning is built on.", LA_ML],
    ["Machine learning is everywhere. So learn linear algebra first.", LA_ML],
    ["线性代数处处用得到，后面的机器学习都建立在它之上。", LA_ML],
    ["Linear algebra or calculus, it depends on machine learning.", []],
    ["Linear algebra is old. It is hard to say what machine learning needs.", []],
  ])("%s", (text, expected) => expect(read(text).sort()).toEqual(expected));
});

describe("everyday words as names of what is learnt", () => {
  /** The concepts of the text. */
  function concepts(text: string): string[] {
    return (parseDocument({ name: "test.md", text }).roadmaps[0]?.concepts ?? []).map((each) => each.id).sort();
  }

  test.each([
    ["Study probability and linear algebra.", ["linear-algebra", "probability-theory"]],
    ["Everything here rests on probability.", ["probability-theory"]],
    ["Take a course on recursion.", ["recursion"]],
    ["The recursion is deep, and linear algebra is old.", ["linear-algebra"]],
    ["先掌握概率和线性代数。", ["linear-algebra", "probability-theory"]],
  ])("%s", (text, expected) => expect(concepts(text)).toEqual(expected));
});
