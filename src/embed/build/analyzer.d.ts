/** What of the analyzer is used; its own declarations leave its functions out. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  interface SourceFile {
    readonly fileName: string;
  }
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  };
  export function create(of: { modules: readonly SourceFile[]; plugins: readonly object[]; dev: boolean }): unknown;
}
