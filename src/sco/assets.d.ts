/** The address of a file the build copies beside the script. */
declare module '*?url' {
  const address: string;
  export default address;
}
