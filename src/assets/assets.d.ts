/** Shell and stylesheets that ship: the bundler and vitest give the text of the file. */
declare module '*.sh' {
  const text: string;
  export default text;
}
declare module '*.xsl' {
  const text: string;
  export default text;
}
