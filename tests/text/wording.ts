/** A text with plain spaces. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** A share between bounds. */
export const at = (least: number, most = least) => ({ least, most })
