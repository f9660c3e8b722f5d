/** What the library says is wrong with a file, in Chinese: sentences with numbers, names and quotations of the file in them, "{}" for each. */

/** The library's sentence and ours, with as many places, in the same order. */
export const FAULT_WORDS: readonly (readonly [english: string, chinese: string])[] = [
  ["Expected the text of a roadmap, got none. Check that the file is not empty.", "这里没有可读的文字。请检查文件是否为空。"],
  ["Expected the text of a roadmap, got only images ({}). What they show cannot be read; give the roadmap as text.", "这里只有图片（{} 张），图片里的内容无法读取。请给出文字。"],
  ["The front matter is not the YAML that was expected ({}). It was left out.", "开头的 YAML 信息格式不对（{}），没有采用。"],
  ["The text is nested deeper than can be followed, so only its paragraphs were read. Simplify its markup.", "文本嵌套太深，只读了其中的段落。请简化标记。"],
  ["HTML nested more than {} deep is read as if it were not nested. Simplify it.", "HTML 嵌套超过 {} 层的部分按不嵌套处理。请简化结构。"],
  ["Lists and quotes nested more than {} deep are read as plain words. Use fewer levels.", "列表和引用嵌套超过 {} 层的部分按普通文字读取。请减少层级。"],
  ["Expected a block of at most {} characters, got {}: its words were read without their markup. Split it into paragraphs.", "一段文字最多 {} 个字符，这段有 {} 个：只读了文字，没有读标记。请分成几段。"],
  ["The markup of this block is too tangled to be read, so its words were taken as they are. Simplify it.", "这一段的标记太乱，无法解析，文字按原样读取。请简化。"],
  ["Expected well-formed XML, but line {} is not ({}). What could be read was read; export the file again if something is missing.", "XML 第 {} 行格式不正确（{}）。能读的部分已经读出；如有缺失，请重新导出文件。"],
  ["Expected JSON of a kind that is known (a graph, a canvas, a roadmap), got a list. It was read as plain text, so names may be wrong: choose a kind, or give it as Markdown or CSV.", "这里需要认识的 JSON（图、画布或路线图），这却是一个列表。已按纯文本读取，名称可能不对：请另选一种读法，或以 Markdown 或 CSV 给出。"],
  ["Expected JSON of a kind that is known (a graph, a canvas, a roadmap), got an object with {}. It was read as plain text, so names may be wrong: choose a kind, or give it as Markdown or CSV.", "这里需要认识的 JSON（图、画布或路线图），这却是含有 {} 的对象。已按纯文本读取，名称可能不对：请另选一种读法，或以 Markdown 或 CSV 给出。"],
  ["JSON nested more than {} deep is not followed. It was read as plain text.", "嵌套超过 {} 层的 JSON 无法解析，已按纯文本读取。"],
  ["Expected well-formed JSON, but line {} is not, from column {} on (it ends too soon). It was read as plain text: save or export the file again.", "JSON 第 {} 行第 {} 列起格式不正确（没有写完）。已按纯文本读取：请重新保存或导出文件。"],
  ["Expected well-formed JSON, but line {} is not, from column {} on (another sign was expected). It was read as plain text: save or export the file again.", "JSON 第 {} 行第 {} 列起格式不正确（这里应是别的符号）。已按纯文本读取：请重新保存或导出文件。"],
  ["{} elements were left out: more than 200,000 of them, or more than 256 within each other. Give a part of the file.", "略去了 {} 个元素：总数超过 200,000，或嵌套超过 256 层。请只给出文件的一部分。"],
  ["The XML is broken here ({}). What stands before it was read.", "XML 在这里损坏（{}）。它之前的内容已经读出。"],
  ["Elements are nested more than {} deep. What stands before was read.", "元素嵌套超过 {} 层。在此之前的内容已经读出。"],
  ["{} is an archive within archives. Unpack it and give the files inside.", "{} 是多层嵌套的压缩包。请先解压，再给出里面的文件。"],
  ["The archive is damaged or of a kind that cannot be unpacked ({}). Unpack it and give the files inside.", "压缩包已损坏，或是无法解开的格式（{}）。请先解压，再给出里面的文件。"],
  ["Expected an archive of at most {} entries, got {}. Give the part that holds the roadmap.", "压缩包最多 {} 个条目，这个有 {} 个。请只给出路线图所在的部分。"],
  ["Expected an archive that unpacks to at most 64 MB, got {} MB. Give the part that holds the roadmap.", "压缩包解开后最多 64 MB，这个有 {} MB。请只给出路线图所在的部分。"],
  ["The archive would unpack to {} times its size, which no archive of texts does. Unpack it and give the files inside.", "压缩包解开后会是原来的 {} 倍，装文本的压缩包不会这样。请先解压，再给出里面的文件。"],
  ["The file holds {} more graph; only the first was read.", "文件里还有 {} 个图，只读了第一个。"],
  ["The file holds {} more graphs; only the first was read.", "文件里还有 {} 个图，只读了第一个。"],
  ["{} arrows beyond the 500000 that are read were left out.", "最多读 500000 条箭头，略去了 {} 条。"],
  ['The first row does not say which column is learnt first. Read as rows of two names, the first before the second, so "{}" before "{}": is that right? If not, put a row "before,after" or "先修,课程" at the top.', "首行没有说明哪一列先学。已按每行两个名字、前者先学来读，即“{}”先于“{}”：对吗？如果不对，请在最上面加一行“before,after”或“先修,课程”。"],
  ['{} arrow says "{}", which can be meant either way. Read as drawn, so "{}" before "{}": is that right? If not, turn it round.', "{} 条箭头写着“{}”，两个方向都说得通。已按画的方向读，即“{}”先于“{}”：对吗？如果不对，请把它反过来。"],
  ['{} arrows say "{}", which can be meant either way. Read as drawn, so "{}" before "{}": is that right? If not, turn them round.', "{} 条箭头写着“{}”，两个方向都说得通。已按画的方向读，即“{}”先于“{}”：对吗？如果不对，请把它们反过来。"],
  ['{} arrow says "{}", which is not known to mean an order. Read as a weak order as drawn, so "{}" before "{}": is that right?', "{} 条箭头写着“{}”，不清楚是否表示先后。已按画的方向读作较弱的先后，即“{}”先于“{}”：对吗？"],
  ['{} arrows say "{}", which is not known to mean an order. Read as a weak order as drawn, so "{}" before "{}": is that right?', "{} 条箭头写着“{}”，不清楚是否表示先后。已按画的方向读作较弱的先后，即“{}”先于“{}”：对吗？"],
  ["{} text belongs to no topic of the drawing and was left out: {}.", "{} 篇说明不对应图上的任何主题，没有带入：{}。"],
  ["{} texts belong to no topic of the drawing and were left out: {}.", "{} 篇说明不对应图上的任何主题，没有带入：{}。"],
  ["{} topic has no text in the folder: {}.", "{} 个主题在文件夹里没有说明：{}。"],
  ["{} topics have no text in the folder: {}.", "{} 个主题在文件夹里没有说明：{}。"],
  ["Expected a roadmap file (JSON), but the text is not JSON or ends too soon. Give a file that `export --format json` wrote.", "这里需要路线图文件（JSON），但内容不是 JSON，或没有写完。请给出导出的 JSON 文件。"],
  ["The file is of schema {}, but this version reads schema {} only. Update the program, or export the roadmap again from this version.", "文件的格式版本是 {}，这里只能读版本 {}。请更新程序，或用这个版本重新导出。"],
  ["{}.stages: expected stages at most {} deep within each other.", "{}.stages：阶段最多嵌套 {} 层。"],
  ["{} more fields do not fit.", "还有 {} 个字段不符。"],
  ["roadmaps{}: {}", "roadmaps{}：不符合格式（{}）。"],
];

const patterns = FAULT_WORDS.map(([english, chinese]) => [new RegExp(`^${english.split("{}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("([^]*?)")}$`, "u"), chinese] as const);

/** The sentence in Chinese, with what it quotes; null where no words were made for it. */
export function sayFault(sentence: string): string | null {
  for (const [pattern, chinese] of patterns) {
    const found = pattern.exec(sentence);
    if (found !== null) {
      const values = found.slice(1);
      return chinese.replaceAll("{}", () => values.shift()!);
    }
  }
  return null;
}
