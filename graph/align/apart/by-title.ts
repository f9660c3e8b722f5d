/** A work and its subject: 《深度学习》 is a book, 深度学习 a field. */

/** Whether only one of the two names is wholly in title marks. */
export function apartByTitle(one: string, other: string): boolean {
  return isTitle(one) !== isTitle(other);
}

function isTitle(name: string): boolean {
  return /^《[^《》]+》$/.test(name.trim());
}
