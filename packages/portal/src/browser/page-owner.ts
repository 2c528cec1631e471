/** 这一页是谁的。Whose page a form token is from, as the server wrote it after the dot; '' for a page of nobody. */
export const ownerIn = (token = ''): string => token.split('.')[1] ?? '';

/** The token of the forms on a page. */
export const tokenOn = (page: ParentNode): string =>
  page.querySelector<HTMLInputElement>('[name=formToken]')?.value ?? '';

/** The same, out of a page as it was sent. */
export const tokenIn = (page: string): string => /name="formToken" value="([^"]*)"/.exec(page)?.[1] ?? '';
