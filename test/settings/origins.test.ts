import { describe, expect, test } from 'vitest';
import { readOrigins } from '../../src/settings/origins.ts';

const read = (...values: readonly string[]) => readOrigins('--cors', values);

describe('a list of origins', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[], []],
    [['*'], ['*']],
    [['null'], ['null']],
    [['http://localhost:3000,http://localhost:5173'], ['http://localhost:3000', 'http://localhost:5173']],
    [
      ['https://app.example', ' http://[::1]:8080 '],
      ['https://app.example', 'http://[::1]:8080'],
    ],
    [['HTTPS://App.Example'], ['https://app.example']],
    [['capacitor://localhost'], ['capacitor://localhost']],
  ])('%j is read as %j', (values, origins) => {
    expect(read(...values)).toEqual(origins);
  });

  test.each([
    ['not an origin', '--cors: "not an origin" is no origin; one is such as http://localhost:3000'],
    ['', '--cors: "" is no origin; one is such as http://localhost:3000'],
    ['localhost:3000', '--cors: "localhost:3000" is no origin; one is such as http://localhost:3000'],
    ['http://localhost:3000/', '--cors: "http://localhost:3000/" is no origin; did you mean http://localhost:3000?'],
    [
      'https://app.example/login',
      '--cors: "https://app.example/login" is no origin; did you mean https://app.example?',
    ],
    [
      'http://user:pass@app.example',
      '--cors: "http://user:pass@app.example" is no origin; did you mean http://app.example?',
    ],
    ['http://app.example:80', '--cors: "http://app.example:80" is no origin; did you mean http://app.example?'],
    ['*,http://localhost:3000', '--cors takes * alone, or a list of origins'],
  ])('%j is refused with one line', (value, message) => {
    expect(() => read(value)).toThrow(expect.objectContaining({ message }));
  });
});
