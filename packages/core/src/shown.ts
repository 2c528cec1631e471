/** What was given, as far as an error may tell it: it may be anybody's data. */
export function shown(given: unknown): string {
  if (Object(given) === given) return `(${Array.isArray(given) ? 'array' : typeof given})`;
  const text = String(given);
  const short = text.length > 24 ? `${text.slice(0, 24)}…` : text;
  return typeof given === 'string' ? JSON.stringify(short) : short;
}
