/** What a cell says, or why it says nothing: `requires …, got …`. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string }
