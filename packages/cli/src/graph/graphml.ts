import { isIsoDate, type IsoDate } from '@liandong/core';
import { parseGraph, type LinkageGraph } from '@liandong/sdk/graph';
import type { Parsed } from '@liandong/sdk/funding';
import { activeCode, evidenceText } from './tables.js';
import { evidenceOf } from './read-tables.js';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as XML holds it; control characters but those of lines are left out. */
const xml = (text: string) =>
  text
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '')
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, (sign) => ('\t\n\r'.includes(sign) ? `&#${sign.charCodeAt(0)};` : ''));

const nodeKeys = ['name', 'kind', 'tier', 'place', 'community', 'from', 'until'] as const;
const edgeKeys = ['kind', 'firstOn', 'lastOn', 'isActive', 'evidence'] as const;

/**
 * 写成 GraphML：名称里的标记仍是文字。
 * The graph as GraphML, for programs that draw and count networks. Markup in a name stays text. Findings and problems are not part of it.
 *
 * Source: the GraphML format, with keys of our own.
 */
export function toGraphml({ asOf, actors, links }: LinkageGraph): string {
  const data = (key: string, value: string | undefined) =>
    value === undefined || value === '' ? '' : `<data key="${key}">${xml(value)}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="g-asOf" for="graph" attr.name="asOf" attr.type="string"/>',
    ...nodeKeys.map((name) => `<key id="n-${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...edgeKeys.map((name) => `<key id="e-${name}" for="edge" attr.name="${name}" attr.type="string"/>`),
    `<graph edgedefault="directed">${data('g-asOf', asOf)}`,
    ...actors.map(
      (one) => `<node id="${xml(one.id)}">${nodeKeys.map((name) => data(`n-${name}`, one[name])).join('')}</node>`,
    ),
    ...links.map((one) => {
      const own = { ...one, isActive: activeCode(one.isActive), evidence: evidenceText(one.evidence) };
      const inner = edgeKeys.map((name) => data(`e-${name}`, own[name])).join('');
      return `<edge id="${xml(one.id)}" source="${xml(one.from)}" target="${xml(one.to)}">${inner}</edge>`;
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const text = (written: string) =>
  written.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? parseInt(hex as string, 16) : undefined;
    if (point === undefined) return entities[name as string] ?? whole;
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });

/** The attributes of a tag. */
function attributesOf(written: string): ReadonlyMap<string, string> {
  const found = [...written.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return new Map(found.map(([, name = '', double, single]) => [name, text(double ?? single ?? '')]));
}

/**
 * 读入本程序写出的那种 GraphML，问题逐处指明；不读文档类型声明，所以没有外部实体。
 * Reads GraphML whose nodes and edges have the keys that {@link toGraphml} writes. A document type is refused, so nothing outside is ever fetched.
 * What is wrong comes back as problems with their paths; nothing is thrown.
 *
 * Source: the GraphML format, with keys of our own.
 *
 * @param asOf the day of the graph, where the file gives none
 */
export function fromGraphml(source: string, asOf?: IsoDate): Parsed<LinkageGraph> {
  const refuse = (path: string): Parsed<LinkageGraph> => ({ ok: false, problems: [{ path, code: 'wrong-form' }] });
  if (!/<graphml[\s>]/.test(source) || /<!DOCTYPE|<!ENTITY/i.test(source)) return refuse('graphml');
  const names = new Map<string, string>();
  const actors: Record<string, unknown>[] = [];
  const links: Record<string, unknown>[] = [];
  let own: Record<string, unknown> | undefined;
  let day: string | undefined = asOf;
  const tag = /<!--[\s\S]*?-->|<(\/?)([\w:-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>([^<]*)/g;
  for (const [, closing, name, inner = '', , after = ''] of source.matchAll(tag)) {
    if (name === undefined) continue;
    const attributes = attributesOf(inner);
    if (closing) {
      if (name === 'node' || name === 'edge') own = undefined;
    } else if (name === 'key') names.set(attributes.get('id') ?? '', attributes.get('attr.name') ?? '');
    else if (name === 'node') actors.push((own = { id: attributes.get('id') }));
    else if (name === 'edge')
      links.push((own = { id: attributes.get('id'), from: attributes.get('source'), to: attributes.get('target') }));
    else if (name === 'data') {
      const key = names.get(attributes.get('key') ?? '') ?? '';
      if (own) own[key] = text(after);
      else if (key === 'asOf') day = text(after);
    }
  }
  if (!isIsoDate(day)) return { ok: false, problems: [{ path: 'asOf', code: 'not-a-date' }] };
  const pick = (item: Record<string, unknown>, keys: readonly string[]) =>
    Object.fromEntries(keys.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])));
  return parseGraph({
    asOf: day,
    actors: actors.map((one) => ({ ...pick(one, ['id', ...nodeKeys]), name: one.name ?? '' })),
    links: links.map((one) => {
      const { isActive, evidence, ...rest } = pick(one, ['id', 'from', 'to', ...edgeKeys]);
      return {
        ...rest,
        evidence: evidenceOf(typeof evidence === 'string' ? evidence : '') ?? [],
        ...(isActive === 'yes' || isActive === 'no' ? { isActive: isActive === 'yes' } : {}),
      };
    }),
    findings: [],
    problems: [],
  });
}
