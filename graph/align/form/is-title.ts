/** A work told from its subject: 《深度学习》 is a book, 深度学习 a field. */

/** Whether the whole name is in title marks. */
export function isTitle(name: string): boolean {
  return /^《[^《》]+》$/.test(name.trim());
}
