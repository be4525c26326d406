/** The address of an object in the web pages: of the form of Sage's, and leading nowhere. */
export function pageOf(id: string): string {
  return `https://www.intacct.com/ia/acct/ur.phtml?.r=${Buffer.from(id).toString('base64url')}`;
}
