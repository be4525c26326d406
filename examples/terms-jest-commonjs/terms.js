const path = '/api/v1/commons/persons/employment_terms';

/**
 * Assigns employment terms in UKG Pro WFM, a line at a time: `77001;2;2026-01-01;2026-07-01` is person number, term id,
 * first day and the day after the last one.
 * @returns the lines that UKG refused, each with the code of its reason
 */
async function assignTerms(baseUrl, lines) {
  const refused = [];
  for (const line of lines) {
    const [personNumber, term, effectiveDate, expirationDate] = line.split(';');
    const response = await send(`${baseUrl}${path}`, {
      personIdentity: { personNumber },
      assignments: [{ employmentTerm: { id: Number(term) }, effectiveDate, expirationDate }],
    });
    if (!response.ok) refused.push({ line, code: (await response.json()).errorCode });
  }
  return refused;
}

/** Sends a request, and again where the connection broke: assigning the same term again changes nothing. */
async function send(url, body, attempts = 3) {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch (error) {
    if (attempts === 1) throw error;
    return send(url, body, attempts - 1);
  }
}

module.exports = { assignTerms };
