/** What is used of html-encoding-sniffer, which comes without types. */
declare module 'html-encoding-sniffer' {
  /**
   * The WHATWG name of the charset that a page's byte order mark or `<meta>` declares.
   * @returns `defaultEncoding` where it declares none.
   */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options: { defaultEncoding: string | null },
  ): string | null;
}
