const norwegianWeights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
];

/** True for eleven digits with the two check digits of a Norwegian national identity number or D-number. */
export function isNorwegianId(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  return norwegianWeights.every((weights) => {
    const sum = weights.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0);
    return sum % 11 === 0;
  });
}

/** True for a number in the form of a US social security number that can have been issued: `219-09-9999`. */
export function isSocialSecurityNumber(text: string): boolean {
  return /^(?!000|666|9\d\d)\d{3}-(?!00)\d\d-(?!0000)\d{4}$/.test(text);
}

/** True for an IBAN whose check digits are right (ISO 13616: the number modulo 97 is one). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d\d[A-Z0-9]{11,30}$/.test(text)) return false;
  const digits = Array.from(text.slice(4) + text.slice(0, 4), (letter) => Number.parseInt(letter, 36)).join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
