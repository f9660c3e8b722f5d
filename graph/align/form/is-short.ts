/** Names too short to mean one thing to everybody. */

/** Whether the form is an acronym or a word of one or two Han characters. */
export function isShort(form: string): boolean {
  return /^[a-z\d]{1,6}$|^\p{Script=Han}{1,2}$/u.test(form);
}
