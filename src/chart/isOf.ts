/**
 * Whether a shape is of a kind that has a name: two copies of the library on one
 * page know each other’s shapes by that.
 */
export function isOf<T extends object>(
  shape: object | undefined,
  kind: { readonly id: string; readonly prototype: T },
): shape is T {
  return shape !== undefined && (shape.constructor as { id?: unknown }).id === kind.id
}
