export const femaleNames = [
  ...['Aino', 'Amira', 'Anja', 'Astrid', 'Beata', 'Camille', 'Chiara', 'Dina', 'Elif', 'Emma', 'Fatima', 'Greta'],
  ...['Hanna', 'Ida', 'Ines', 'Ingrid', 'Jasmin', 'Keiko', 'Lena', 'Linh', 'Maja', 'Marta', 'Nora', 'Olga'],
  ...['Priya', 'Runa', 'Sara', 'Siri', 'Thea', 'Yara'],
] as const;

export const maleNames = [
  ...['Adrian', 'Ali', 'Anders', 'Bram', 'Carlos', 'Daniel', 'Dmitri', 'Emil', 'Erik', 'Femi', 'Goran', 'Henrik'],
  ...['Hugo', 'Ivar', 'Jonas', 'Kenji', 'Lars', 'Luca', 'Magnus', 'Mateo', 'Nils', 'Omar', 'Oskar', 'Pavel'],
  ...['Ravi', 'Sander', 'Tomas', 'Viktor', 'Wei', 'Yusuf'],
] as const;

export const lastNames = [
  ...['Adams', 'Andersen', 'Bakke', 'Berg', 'Bianchi', 'Costa', 'Dahl', 'Demir', 'Eriksen', 'Evans', 'Fischer'],
  ...['Garcia', 'Haas', 'Haugen', 'Hoang', 'Ivanov', 'Jansen', 'Johansen', 'Kaur', 'Kim', 'Kowalski', 'Larsen'],
  ...['Lind', 'Martin', 'Moen', 'Nakamura', 'Nguyen', 'Novak', 'Olsen', 'Osei', 'Pedersen', 'Petrov', 'Rahman'],
  ...['Rossi', 'Sato', 'Silva', 'Solberg', 'Strand', 'Sunde', 'Svensson', 'Tanaka', 'Torres', 'Usman', 'Vik'],
  ...['Virtanen', 'Weber', 'Wong', 'Yilmaz', 'Zhang', 'Zimmer'],
] as const;

export const streets = [
  'Havnegata',
  'Industriveien',
  'Kirkegata',
  'Skolegata',
  'Storgata',
  'Strandveien',
  'Torggata',
] as const;

/** Norwegian towns with a zip code of each. */
export const towns: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['0161', 'Oslo'],
  ['1607', 'Fredrikstad'],
  ['2317', 'Hamar'],
  ['3015', 'Drammen'],
  ['4006', 'Stavanger'],
  ['4612', 'Kristiansand'],
  ['5003', 'Bergen'],
  ['6002', 'Ålesund'],
  ['7011', 'Trondheim'],
  ['8006', 'Bodø'],
  ['9008', 'Tromsø'],
];
