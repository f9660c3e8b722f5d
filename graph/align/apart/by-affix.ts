/** Names that differ by letters glued to a Latin word: BERT and DistilBERT, LSTM and BiLSTM, Java and JavaScript, RAG and GraphRAG. */
import type { Difference } from "./difference.ts";

/** Whether one word stands against another that begins or ends with it, the rest being the same. The plural is no such difference. */
export function apartByAffix({ a, b }: Difference): boolean {
  const [left, right] = [a.join(""), b.join("")];
  if (left === "" || right === "" || left.length === right.length || !/^[a-z\d]+$/.test(left + right)) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.startsWith(short) || long.endsWith(short);
}
