const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * True for a text with the syntax of a Norwegian national identity number or D-number: eleven digits, of which the last
 * two make both weighted sums divisible by eleven (Skatteetaten's rule for numbers issued before 2032).
 */
export function isNationalId(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  return sum(digits, firstWeights) % 11 === 0 && sum(digits, secondWeights) % 11 === 0;
}

function sum(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
}
