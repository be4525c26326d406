import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/engine/http/json.ts';
import {
  forInlineCode,
  forMarkdown,
  forTerminal,
  forTerminalLine,
  jsonForTerminal,
} from '../../src/engine/printable.ts';

describe('forTerminal', () => {
  it.each([
    ['\u001b[2J\u001b]0;title\u0007', '\\u001b[2J\\u001b]0;title\\u0007'],
    ['a\r\u0008b\u009bc\u007f', 'a\\u000d\\u0008b\\u009bc\\u007f'],
    ['gnp.\u202etxt', 'gnp.\\u202etxt'],
    ['lone \ud800', 'lone \\ud800'],
    ['::error::x\n \u00a0\u200b::debug::y', '\\u003a:error::x\n \u00a0\u200b\\u003a:debug::y'],
    ['a ##[error]b ##vso[task.c]d ##teamcity[e]', 'a ##\\u005berror]b ##vso\\u005btask.c]d ##teamcity\\u005be]'],
    ['at x::y, [::1]:443, # [a]', 'at x::y, [::1]:443, # [a]'],
    ['Åse\tØdegård\nnext 😀', 'Åse\tØdegård\nnext 😀'],
  ])('writes %j so that a terminal only shows it', (text, shown) => {
    expect(forTerminal(text)).toBe(shown);
  });

  it('leaves no control character of any text', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(forTerminal(text)).not.toMatch(/(?![\n\t])\p{Cc}/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('jsonForTerminal', () => {
  it('writes the same value, and nothing that steers a terminal or a CI service', () => {
    const value = { '##[error]\u202e': ['\u009b2J', '\\##vso[x]', 12345678901234567890n, '::error::'] };
    const text = jsonForTerminal(value, 2);
    expect(text).not.toMatch(/##(vso)?\[|\u202e|\u009b/);
    expect(parseJson(text)).toEqual(value);
  });
});

describe('forTerminalLine', () => {
  it('starts no command of a CI service', () => {
    expect(forTerminalLine('x\n::stop-commands::y')).toBe('x\\n::stop-commands::y');
  });
});

describe('forMarkdown', () => {
  it('writes markup as text', () => {
    expect(forMarkdown('<img src=x> [a](javascript:b) | **c** `d`\n# e ![f](g) &lt;')).toBe(
      '\\<img src=x\\> \\[a\\](javascript:b) \\| \\*\\*c\\*\\* \\`d\\` \\# e \\!\\[f\\](g) \\&lt;',
    );
  });
});

describe('forInlineCode', () => {
  it('is not left by what it holds', () => {
    expect(forInlineCode('a`b|c\nd\u001b')).toBe("`a'b\\|c d\\u001b`");
  });
});
