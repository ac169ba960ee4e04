/** Copies the text of an element; where the page may not, it is selected, to be copied by hand. */
export async function copyText(element: HTMLElement): Promise<'copied' | 'marked'> {
  try {
    await navigator.clipboard.writeText(element.textContent)
    return 'copied'
  } catch {
    getSelection()?.selectAllChildren(element)
    return 'marked'
  }
}
