/**
 * Stands for the standard input or output once a command is read: the parser takes a lone hyphen for an empty text, and
 * no file has this name.
 */
export const STANDARD = '\u0000'
