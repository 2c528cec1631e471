const stars = (count: number) => '*'.repeat(count);

/**
 * 姓名只留首字。林秀英 → 林**, in any script.
 *
 * Source: none; how much is hidden is ours.
 */
export const maskName = (name: string): string => {
  const signs = Array.from(name);
  return `${signs[0] ?? ''}${stars(Math.min(Math.max(signs.length - 1, 1), 2))}`;
};

/**
 * 证件号码只留首位和末位。Of an identity number, the first sign and the last; its day of birth and its place stay hidden.
 *
 * Source: none; how much is hidden is ours.
 */
export const maskId = (id: string): string => {
  const signs = Array.from(id.replace(/\s/g, ''));
  if (signs.length < 5) return stars(signs.length);
  return `${signs[0]}${stars(signs.length - 2)}${signs[signs.length - 1]}`;
};
