/** 文本与它原来的编码。A text and how it was encoded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030';
}

/**
 * 先按 UTF-8 严格解码；解不开的，按 GB18030。
 * Strict UTF-8 first, with or without a byte order mark; what is no UTF-8 is read as GB18030, as older Chinese office software writes it.
 * Nothing when it is neither.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      continue;
    }
  }
  return undefined;
}
