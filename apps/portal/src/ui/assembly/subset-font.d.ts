declare module 'subset-font' {
  /** The font with only the letters of `text`. */
  export default function subset(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Uint8Array>
}
