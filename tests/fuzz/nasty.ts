import fc from 'fast-check'

/** Texts that break what takes them for anything but a text. */
export const NASTY_TEXTS = {
  markup: '</text></p><script>alert("1")</script><img src=x onerror=alert(1)> & \' ]]> <!-- --> <![CDATA[ &lt; &#0;',
  attribute: '" onload="alert(1)" x=\' onclick=\'alert(1)',
  control: '\0\u0001\b\u001b[2J\u001b]0;x\u0007\u007f\u0085\u009b31m\r\n\t\v\f',
  surrogates: 'a\ud800b\udc00c',
  bidi: '\u202eevil\u202d \u2066x\u2067y\u2068 \u200f\u200e \u061c',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈🇷🇺 ☭',
  marks: `Z${'\u0351\u0327'.repeat(50)} e\u0301`,
  formula: "=cmd|' /C calc'!A0",
  csv: '";\t,\r\n"@+-',
  tex: '}\\input{/etc/passwd}$&%#_^~{',
  path: '../../etc/passwd',
  key: '__proto__',
  format: '%s %d {0} ${x} {{y}}',
  separators: '\u2028\u2029\u00a0\u200b\ufeff\ufffe\uffff',
  arabic: 'سلام ١٢٣ שלום',
  word: 'ж'.repeat(3_000),
} as const

/** Values of every kind that is no sound one somewhere. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, true, '', '5', Number.NaN, Infinity, -Infinity, -0, -1, 0, 0.5, 1e-9, 2 ** 53, 1e308, 10n],
    ...[
      [],
      {},
      [null],
      [[]],
      [5, 3],
      [0, null],
      [null, 1],
      [NaN, null],
      [1, 2, 3],
      Symbol('x'),
      () => 1,
      new Date(NaN),
    ],
    ...['__proto__', 'constructor', 'decisive', 'members', 'for'],
    ...Object.values(NASTY_TEXTS),
  ),
  fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true, maxDepth: 2 }),
)
