/** Shell programs and stylesheets that ship: the bundler and vitest import the text of the file. */
declare module '*.sh' {
  const text: string;
  export default text;
}
declare module '*.xsl' {
  const text: string;
  export default text;
}
