import { escapeHtml } from '../../../engine/printable.ts';
/**
 * The HTML of the page on which a person chooses a user, and allows or denies an application to act for that user.
 * @param parameters of the page's own address; they are sent again with the decision
 * @param logins users to choose from
 */
export function consentPage(
  clientId: string,
  parameters: readonly (readonly [string, string])[],
  logins: readonly string[],
): string {
  const hidden = parameters.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const options = logins.map((login) => `<option>${escapeHtml(login)}</option>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign in to Sage Intacct (Paystub)</title></head>
<body>
<main>
<h1>Allow access?</h1>
<p>The application <strong>${escapeHtml(clientId)}</strong> asks to act for you. This is Paystub, not Sage: no password is needed.</p>
<form method="get">
${hidden.join('\n')}
<label>User <select name="username">${options.join('')}</select></label>
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</form>
</main>
</body>
</html>
`;
}
