/** Tells a line of a program or a command from a line of words. Chinese letters speak for words, program signs for code. */

const COMMAND = /^(?:\$\s+)?(?:pip3?|npm|npx|yarn|pnpm|conda|git|cd|mkdir|curl|wget|sudo|apt(?:-get)?|brew|docker(?:-compose)?|kubectl|python3?|echo|source)\s+[\w./~$"'-]+/;
const SHAPES: readonly RegExp[] = [
  /^(?:import\s+[\w.*{]|from\s+[\w.]+\s+import\b|return\s+[\w.]+;?$|using\s+namespace\b|package\s+[\w.]+;?$|SELECT\s.*\bFROM\b)/,
  /^(?:if|elif|while|with|try|except|else|def|class|async)\b.*:$|^for\s+\w+(?:\s*,\s*\w+)*\s+in\s.*:$|^(?:if|for|while|switch|catch)\s*\(/,
  /^(?:const|let|var|static|public|private|auto|int|float|double|bool|char|void)\s+[\w*&<>]+\s*[=({;]/,
  /^(?:class|struct|enum|interface|namespace|template|function|fn|func|def)\b[\s<].*[({:]/,
  /[;{}]\s*(?:\/\/.*)?$/,
  /^[{}[\])]+[,;]?$/,
  /^(?:public|private|protected|default):$/,
  /^(?:\/\/|\/\*|\*\/|#include|#define|#!|<\/?\w+[^>]*>$|\$\s|>>>\s)/,
  /^@\w+(?:\(.*\))?$/,
  /^[\w.[\]"']+\s*(?:[-+*/%|&^:]?=)\s*\S/,
  /^[\w.]+\([^()]*\)\s*[:;]?$/,
  /\w\.\w+\(|\w\[\w+\]|=>\s*[{(]|::\w|!=|==|&&|\|\||\w\(\w*\s*[*&]/,
  /^["'][\w-]+["']\s*:/,
];

/** Whether the line, without its indentation, reads as code. */
export function looksLikeCode(line: string): boolean {
  const text = line.length > 400 ? line.slice(0, 400).trim() : line.trim();
  if (text === "" || countHan(text) * 4 > text.length) return false;
  return COMMAND.test(text) || SHAPES.some((shape) => shape.test(text));
}

function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x3400 && unit <= 0x9fff) count++;
  }
  return count;
}
