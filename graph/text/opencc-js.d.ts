/** The tables of opencc-js that are used: pairs "from to" with "|" between. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
declare module "opencc-js/dict/TWPhrasesRev" {
  const pairs: string;
  export default pairs;
}
