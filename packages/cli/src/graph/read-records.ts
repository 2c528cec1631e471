import type { GraphRecords } from '@liandong/sdk/graph';
import { parseLedgerLine, type Problem } from '@liandong/sdk/funding';
import { parseLinkage } from '@liandong/sdk/linkage';
import { parseProject } from '@liandong/sdk/projects';
import { parseServiceRecord } from '@liandong/sdk/volunteers';

type Parsed = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isMaybe = (is: (value: unknown) => boolean) => (value: unknown) => value === undefined || is(value);
const isListOf = (is: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is);

/** Parts of each kind of record that its own model does not hold: by name, what each must be. */
const parts: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  meetings: { convener: isMaybe(isText), present: isListOf(isText) },
  projects: {
    ...{ funder: isMaybe(isText), undertaker: isMaybe(isText), executor: isMaybe(isText), evaluator: isMaybe(isText) },
    served: isMaybe(isListOf(isText)),
  },
  funds: { carrier: isText, funders: isListOf((one) => one === null || isText(one)) },
  shares: { id: isText, from: isText, to: isText, on: isText },
  feedback: { id: isText, from: isText, to: isText, on: isText },
  service: {},
};
const models: Readonly<Record<string, readonly [part: string | undefined, parse: (data: unknown) => Parsed]>> = {
  projects: ['project', parseProject],
  funds: ['line', parseLedgerLine],
  service: [undefined, parseServiceRecord],
  meetings: [
    'meeting',
    (data) =>
      isObject(data) && isText(data.id) && isText(data.on) && isText(data.status)
        ? { ok: true }
        : { ok: false, problems: [{ path: '', code: 'wrong-form' }] },
  ],
};

/**
 * 读入画图的记录，按各自的模型；问题逐处指明。Reads the records of a graph, each by its own model; every fault has its path.
 *
 * Source: none; reads by the models of the sdk.
 */
export function readRecords(data: unknown): { readonly records?: GraphRecords; readonly problems: readonly Problem[] } {
  if (!isObject(data)) return { problems: [{ path: '', code: 'wrong-type' }] };
  const problems: Problem[] = [];
  const tell = (under: string, read: Parsed) => {
    if (!read.ok)
      for (const one of read.problems)
        problems.push({
          ...one,
          path: one.path === '' ? under : `${under}${one.path.startsWith('[') ? '' : '.'}${one.path}`,
        });
  };
  tell('linkage', parseLinkage(data.linkage));
  for (const name of Object.keys(data)) {
    const [own, items] = [parts[name], data[name]];
    if (name === 'linkage') continue;
    if (!own) problems.push({ path: name, code: 'unknown-key' });
    else if (!Array.isArray(items)) problems.push({ path: name, code: 'wrong-type' });
    else
      items.forEach((item: unknown, at) => {
        const path = `${name}[${at}]`;
        if (!isObject(item)) return void problems.push({ path, code: 'wrong-type' });
        for (const part of Object.keys(own))
          if (!own[part]?.(item[part]))
            problems.push({ path: `${path}.${part}`, code: item[part] === undefined ? 'required' : 'wrong-form' });
        const [part, parse] = models[name] ?? [];
        if (parse) tell(part === undefined ? path : `${path}.${part}`, parse(part === undefined ? item : item[part]));
      });
  }
  return problems.length > 0 ? { problems } : { records: data as unknown as GraphRecords, problems };
}
