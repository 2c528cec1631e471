import { InvalidPackError, type Pack, type Term } from '@liandong/core';
import { parsePack } from '@liandong/core/pack';
import type { Language } from '@liandong/messages';
import { formFaults as formEn, packFaults as packEn } from '@liandong/messages/en/faults';
import { formFaults as formHans, packFaults as packHans } from '@liandong/messages/zh-hans/faults';
import { formFaults as formHant, packFaults as packHant } from '@liandong/messages/zh-hant/faults';
import { allPacks } from '@liandong/packs';
import * as sdk from '@liandong/sdk';
import { readForm } from '@liandong/sdk/forms';
import { readFile } from 'node:fs/promises';
import { decodeText } from './decode.js';
import type { Out } from './run.js';
import { fill, speeches } from './words/index.js';

const faultWords = {
  'zh-Hans': { pack: packHans, form: formHans },
  'zh-Hant': { pack: packHant, form: formHant },
  en: { pack: packEn, form: formEn },
} as const satisfies Readonly<Record<Language, object>>;

const isTerm = (value: unknown): value is Term =>
  typeof value === 'object' && value !== null && 'mayFill' in value && 'merge' in value && 'id' in value;
const terms = Object.values(sdk as Readonly<Record<string, object>>).flatMap((subject) =>
  Object.values(subject).filter(isTerm),
);

/** A fault of a pack or a form. */
interface Fault {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * 核对法规包、表单：逐处说明位置与原因。
 * `check <files>`: reads packs of law and forms as JSON, and tells every fault by path in the language. A pack is held to the packs that come with
 * the product, in the place of the one of its own place, and to those that stand before it.
 *
 * Source: none; our own command line, over `parsePack` and `readForm`.
 *
 * @returns the exit code: 0 nothing is wrong, 1 something is, 2 a file is no pack and no form
 */
export async function runCheck(paths: readonly string[], language: Language, { say, warn }: Out): Promise<0 | 1 | 2> {
  const { own } = speeches[language];
  const refuse = (sentence: string, text = ''): 2 => {
    warn(fill(sentence, { text }));
    return 2;
  };
  if (paths.length === 0) return refuse(own.check.file);
  let loaded = allPacks;
  let code: 0 | 1 = 0;
  for (const path of paths) {
    let data: { readonly format?: unknown; readonly jurisdiction?: unknown } | null;
    try {
      data = JSON.parse((decodeText(await readFile(path))?.text ?? '').replace(/^\uFEFF/, '')) as typeof data;
    } catch (error) {
      return refuse(error instanceof SyntaxError ? own.check.notJson : own.wrong.unreadable, path);
    }
    const kind =
      data?.format === 'liandong.pack.v1' ? 'pack' : data?.format === 'liandong.form.v1' ? 'form' : undefined;
    if (!data || !kind) return refuse(own.check.neither, path);
    const others = loaded.filter(({ jurisdiction }) => jurisdiction !== data.jurisdiction);
    const read = kind === 'pack' ? packOf(data, others) : faultsOfForm(data);
    if ('pack' in read) loaded = [...others, read.pack];
    const faults = 'faults' in read ? read.faults : [];
    if (faults.length > 0) code = 1;
    say(fill(own.check[faults.length > 0 ? 'faults' : 'sound'], { text: path, count: faults.length }));
    const words: Readonly<Record<string, string>> = faultWords[language][kind];
    for (const one of faults) warn(`  ${one.path}: ${fill(words[one.code] ?? one.code, one.params ?? {})}`);
  }
  return code;
}

function packOf(data: unknown, others: readonly Pack[]): { pack: Pack } | { faults: readonly Fault[] } {
  try {
    return { pack: parsePack(data, terms, others) };
  } catch (error) {
    if (error instanceof InvalidPackError) return { faults: error.faults };
    throw error;
  }
}

function faultsOfForm(data: unknown): { faults: readonly Fault[] } {
  const read = readForm(data);
  return { faults: read.ok ? [] : read.faults };
}
