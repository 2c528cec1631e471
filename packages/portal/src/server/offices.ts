import type { LocalText } from '@liandong/core';
import { offices as demoOffices } from '@liandong/fixtures/offices';
import { readFile } from 'node:fs/promises';

/** 各地单位的名称：信的抬头和落款。Names of offices as their letters bear them, by the code of their place. */
export type Offices = Readonly<Record<string, LocalText>>;

const isName = (value: unknown): value is LocalText =>
  typeof value === 'object' &&
  value !== null &&
  'zh-Hans' in value &&
  Object.values(value).every((text) => typeof text === 'string' && text.trim() !== '');

/** The offices of the host's own file, JSON by place and language; those of the demo street where none is set. */
export async function readOffices(path: string | undefined): Promise<Offices> {
  if (!path) return demoOffices;
  const given: unknown = JSON.parse(await readFile(path, 'utf8'));
  const wrong =
    typeof given === 'object' && given !== null
      ? Object.entries(given).find(([, name]) => !isName(name))?.[0]
      : 'The whole';
  if (wrong !== undefined)
    throw new Error(`${path}: ${wrong} is no name of an office, such as { "zh-Hans": "…街道办事处" }.`);
  return given as Offices;
}
