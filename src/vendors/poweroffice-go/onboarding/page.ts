import { escapeHtml } from '../../../engine/printable.ts';
import type { Client } from '../tables.ts';

/** The statuses with which a user can send the browser back instead of accepting. */
export const refusedStatuses = ['Canceled', 'NoClientAccess', 'IntegrationBlocked'] as const;

/**
 * The HTML of the page on which a user accepts an integration for a client, or does not.
 * @param token of the page's own address; it is sent again with the decision
 */
export function onboardingPage(integration: string, token: string, clients: readonly Client[]): string {
  const options = clients.map(({ id, name, organizationNo: number }) => {
    const label = number === null ? name : `${name} (${number})`;
    return `<option value="${escapeHtml(id)}">${escapeHtml(label)}</option>`;
  });
  const everyone = clients.length > 1 ? '<option value="">All of them</option>' : '';
  const buttons = refusedStatuses.map(
    (status) => `<button name="decision" value="${status}">Answer ${status}</button>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign in to PowerOffice Go (Paystub)</title></head>
<body>
<main>
<h1>Accept the integration?</h1>
<p><strong>${escapeHtml(integration)}</strong> asks for access. This is Paystub, not PowerOffice: no password is needed.</p>
<form method="get">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<label>Client <select name="clientId">${options.join('')}${everyone}</select></label>
<button name="decision" value="Success">Accept</button>
${buttons.join('\n')}
</form>
</main>
</body>
</html>
`;
}
