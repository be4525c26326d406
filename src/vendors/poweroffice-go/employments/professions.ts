/** Titles of STYRK-98 codes that are public with their titles; the whole list of Statistics Norway is longer. */
const titles: Readonly<Record<string, string>> = {
  '1231119': 'KONTORLEDER',
  '2320102': 'LÆRER (VIDEREGÅENDE SKOLE)',
  '2521106': 'ADVOKAT',
  '3231109': 'SYKEPLEIER',
  '3310101': 'ALLMENNLÆRER',
  '5132121': 'HELSEFAGARBEIDER',
  '5141103': 'FRISØR',
  '5221126': 'BUTIKKMEDARBEIDER',
  '7125102': 'BYGNINGSSNEKKER',
  '7217102': 'BILSKADEREPARATØR',
  '7233108': 'SPESIALARBEIDER (LANDBRUKS- OG ANLEGGSMASKINMEKANIKK)',
  '7421118': 'SNEKKER',
};

/** Codes that the vendor's examples use, without a title. */
const untitled = ['5163121', '2554102'];

/** True for a text of seven digits, the form of a STYRK-98 code. STYRK-08 codes have four. */
export function isProfessionCode(code: string): boolean {
  return /^\d{7}$/.test(code);
}

/** True for a code that Paystub knows. */
export function isKnownProfession(code: string): boolean {
  return code in titles || untitled.includes(code);
}

/** Title of a profession code, or `null` where it is not known. */
export function professionTitle(code: string | null): string | null {
  return code === null ? null : (titles[code] ?? null);
}
