/** Shell that ships: the bundler and vitest give the text of the file. */
declare module '*.sh' {
  const text: string;
  export default text;
}
