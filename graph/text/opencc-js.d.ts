/** The one table of opencc-js that is used: pairs "traditional simplified" with "|" between. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
