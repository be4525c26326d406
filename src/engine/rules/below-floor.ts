/**
 * The sentence about a reply that would rest on weaker evidence than the user asked for, the same for every vendor.
 * @param name id of the rule, or the part of the contract: `operation getLayoffs`
 * @param variants names of the rule's variants, for who wants to look at the other readings
 */
export function belowFloorText(name: string, variants: readonly string[]): string {
  const subject = name.includes(' ') ? `the ${name}` : `the rule ${name}`;
  const advice = variants.length === 0 ? '' : ` Its variants are ${variants.join(', ')}.`;
  return `Paystub would answer by ${subject}, whose evidence is weaker than --evidence allows.${advice}`;
}
