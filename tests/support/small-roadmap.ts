/** A roadmap of nine lines with one of everything: nested stages, every basis, a choice, a denial, a part, a shortcut, awkward signs. */
import type { Evidence } from "../../graph/model/place.ts";
import { type Roadmap, roadmapSchema } from "../../graph/model/roadmap.ts";

const text = `# 语音识别：两步走 ("ASR")
## 第一步：声音（2周）
先学采样，再学傅里叶变换 [FFT]。
傅里叶变换；然后是梅尔频谱。
### 1.1 工具 & 环境
用 librosa 或 torchaudio 读取音频，首选 torchaudio。
## 第二步：模型 #1
Whisper 需要梅尔频谱，也需要读取音频的工具，不需要先学 HMM。
"CTC" 了解即可，采样之后就能看。
`;
const lines = text.split("\n");

function evidence(quote: string, rule: string): Evidence[] {
  const line = lines.findIndex((each) => each.includes(quote)) + 1;
  const column = lines[line - 1]!.indexOf(quote) + 1;
  return [{ line, column, endLine: line, endColumn: column + quote.length, quote, rule }];
}

const stage = (id: string, title: string, order: number, line: number, endLine: number, parent: string | null): object => ({
  id, title, number: order, order, line, endLine, parent, duration: id === "s1" ? { min: 2, max: 2, unit: "week", line } : null, ongoing: false,
});

/** id, zh, en, kind, stage, emphasis, the name in the text. */
const concepts: readonly (readonly [string, string | undefined, string | undefined, string, string | null, string, string])[] = [
  ["ctc", undefined, 'CTC: "connectionist temporal classification"', "concept", "s3", "aware", "CTC"],
  ["fourier-transform", "傅里叶变换 [FFT]", "Fourier transform", "concept", "s1", "required", "傅里叶变换 [FFT]"],
  ["hmm", "隐马尔可夫模型", "HMM", "model", null, "optional", "HMM"],
  ["librosa", undefined, "librosa", "tool", "s2", "required", "librosa"],
  ["mel-spectrogram", "梅尔频谱", "mel spectrogram", "concept", "s1", "required", "梅尔频谱"],
  ["sampling", "采样", "sampling", "concept", "s1", "required", "采样"],
  ["torchaudio", undefined, "torchaudio", "tool", "s2", "required", "torchaudio"],
  ["whisper", undefined, "Whisper", "model", "s3", "required", "Whisper"],
];

/** before, after, basis, strength, choice, quote. */
const arrows: readonly (readonly [string, string, string, number, string | null, string])[] = [
  ["fourier-transform", "mel-spectrogram", "sequence", 0.3, null, "傅里叶变换；然后是梅尔频谱"],
  ["librosa", "whisper", "stated", 1, "librosa|torchaudio", "需要读取音频的工具"],
  ["mel-spectrogram", "ctc", "stage", 0.3, null, ""],
  ["mel-spectrogram", "whisper", "stated", 1, null, "Whisper 需要梅尔频谱"],
  ["sampling", "ctc", "stated", 0.6, null, "采样之后就能看"],
  ["sampling", "fourier-transform", "stated", 0.6, null, "先学采样，再学傅里叶变换"],
  ["sampling", "mel-spectrogram", "reference", 0.6, null, ""],
  ["torchaudio", "whisper", "stated", 1, "librosa|torchaudio", "需要读取音频的工具"],
];

/** The fixture: eight concepts in three stages, eight arrows, one of them a shortcut. */
export const smallRoadmap: Roadmap = roadmapSchema.parse({
  id: "speech",
  title: lines[0]!.slice(2),
  author: "测试",
  url: null,
  language: "zh",
  document: "speech.md",
  line: 1,
  endLine: 9,
  duration: null,
  stages: [stage("s1", "声音", 1, 2, 6, null), stage("s2", "工具 & 环境", 2, 5, 6, "s1"), stage("s3", "模型 #1", 3, 7, 9, null)],
  concepts: concepts.map(([id, zh, en, kind, of, emphasis, name]) => {
    const { quote, rule: _, ...place } = evidence(name, "")[0]!;
    const label = { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }) };
    return { id, label, aliases: id === "fourier-transform" ? ["FFT"] : [], kind, stage: of, emphasis, duration: null, score: 0.9, mentions: [{ ...place, text: quote, rule: "lexicon" }] };
  }),
  prerequisites: arrows.map(([before, after, basis, strength, choice, quote]) => ({ before, after, basis, strength, choice, evidence: quote === "" ? [] : evidence(quote, "cue") })),
  denials: [{ before: "hmm", after: "whisper", evidence: evidence("不需要先学 HMM", "denial") }],
  choices: [{ id: "librosa|torchaudio", of: ["librosa", "torchaudio"], preferred: "torchaudio", evidence: evidence("librosa 或 torchaudio", "either-or") }],
  parts: [{ whole: "sampling", part: "fourier-transform", evidence: [] }],
  resources: [{ title: "FFT", url: "https://example.org/fft", kind: "link", teaches: ["fourier-transform"], line: 3 }],
  diagnostics: [],
});
