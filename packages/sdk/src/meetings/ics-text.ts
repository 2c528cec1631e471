/** Octets that a code point takes in UTF-8. */
const octetsOf = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** The most octets a line may have, its end not counted (RFC 5545, 3.1). */
const mostOctets = 75;

/**
 * 折行：每行不超过七十五个八位字节，按 UTF-8 计，不拆开一个字。
 * Folds one content line by octets of UTF-8, never within a character: Chinese text takes three octets each.
 */
export function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0) as number);
    if (octets + more > mostOctets) {
      out += '\r\n ';
      // The space that opens the next line is an octet of it.
      octets = 1;
    }
    out += character;
    octets += more;
  }
  return out;
}

/** Text as a value: what would end or part it is escaped, control characters are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these are what must not stand in a calendar
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A value as text again. */
export const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));

/** One content line as it was before it was folded, with the number of its first line. */
export interface ContentLine {
  readonly line: number;
  readonly text: string;
}

/** 还原折行。Unfolds a calendar: a line that begins with a space or tab goes on with the one before it. */
export function unfolded(text: string): readonly ContentLine[] {
  const lines: { line: number; text: string }[] = [];
  const rows = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  rows.forEach((row, index) => {
    const last = lines[lines.length - 1];
    if (/^[ \t]/.test(row) && last) last.text += row.slice(1);
    else if (row !== '') lines.push({ line: index + 1, text: row });
  });
  return lines;
}

/** A content line in its parts. */
export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

/** `NAME;PARAM=x;PARAM="y:z":value`; nothing when there is no name or no colon outside quotes. */
export function propertyOf(text: string): Property | undefined {
  const cuts: number[] = [];
  let colon = -1;
  let isQuoted = false;
  for (let at = 0; at < text.length && colon < 0; at++) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ';') cuts.push(at);
    else if (!isQuoted && character === ':') colon = at;
  }
  if (colon < 0) return undefined;
  const parts = [...cuts, colon].map((end, index) =>
    text.slice(index === 0 ? 0 : (cuts[index - 1] as number) + 1, end),
  );
  const [name = '', ...given] = parts;
  if (!/^[A-Za-z0-9-]+$/.test(name)) return undefined;
  const params: Record<string, string> = {};
  for (const param of given) {
    const equals = param.indexOf('=');
    if (equals > 0) params[param.slice(0, equals).toUpperCase()] = param.slice(equals + 1).replace(/^"|"$/g, '');
  }
  return { name: name.toUpperCase(), params, value: text.slice(colon + 1) };
}
