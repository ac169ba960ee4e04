/** Characters that neither a canvas nor a terminal shows, that move its cursor, or turn the order of the letters around them. */
export const UNSEEN = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu
