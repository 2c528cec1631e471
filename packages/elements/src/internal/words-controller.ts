import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearest } from './nearest.js';

/** Sentences by key, in as many layers as a subject needs. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** What fills the `{name}` places of a sentence. */
export type Facts = Readonly<Record<string, unknown>>;

const builtInLanguage = 'zh-Hans';

interface Registry {
  /** Trees by language and namespace; what came last is asked first. */
  readonly trees: Map<string, WordTree[]>;
  readonly listeners: Set<() => void>;
}

// Kept on the global object, so that words registered once serve every copy of the code on a page.
const registryKey = Symbol.for('liandong.words.v1');
export const registry: Registry = ((globalThis as unknown as Record<symbol, Registry>)[registryKey] ??= {
  trees: new Map(),
  listeners: new Set(),
});

export const keyOf = (language: string, namespace: string) => `${language.toLowerCase()} ${namespace}`;

/**
 * Gives the words of one namespace in one language. They may be a part: what is missing is looked up in what was
 * registered before, then in the built-in Simplified Chinese. Elements on the page change at once.
 */
export function registerWords(language: string, namespace: string, words: WordTree): void {
  const key = keyOf(language, namespace);
  registry.trees.set(key, [words, ...(registry.trees.get(key) ?? [])]);
  registry.listeners.forEach((changed) => changed());
}

const tried = new Map<string, string[]>();

/** Language tags to try for a `lang`, nearest first: `zh-TW` asks for Traditional Chinese, `en-GB` for English. */
export function candidates(lang: string): readonly string[] {
  let tags = tried.get(lang);
  if (!tags) {
    tried.set(lang, (tags = []));
    for (let tag = lang.toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) tags.push(tag);
    if (/^zh-(hant|(?!hans).*\b(tw|hk|mo))\b/.test(tags[0] ?? '')) tags.push('zh-hant');
    tags.push(builtInLanguage);
  }
  return tags;
}

/** The nearest `lang` above a node, up through shadow hosts; '' where none is given. */
export const langOf = (node: Node): string => nearest(node, 'lang');

/** A sentence with its `{name}` places filled; a place without a fact stays as it is written. */
export const fill = (sentence: string, facts: Facts = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => (facts[name] === undefined ? place : String(facts[name])));

const follow = (tree: WordTree, path: readonly string[]): string | undefined => {
  const end = path.reduce<unknown>((at, key) => (typeof at === 'object' ? (at as WordTree)[key] : undefined), tree);
  return typeof end === 'string' ? end : undefined;
};

// One observer serves all elements: of the document, and of each shadow root that an element stands in.
let observer: MutationObserver | undefined;
function observe(host: Node): void {
  observer ??= new MutationObserver(() => registry.listeners.forEach((changed) => changed()));
  const watched = { attributes: true, attributeFilter: ['lang', 'data-lian-theme', 'data-lian-mode'], subtree: true };
  for (let root = host.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, watched);
    if (!(root as ShadowRoot).host) return;
  }
}

/** A sentence of a namespace by its path, in a language or, failing that, in Simplified Chinese. */
export function sentenceOf(
  lang: string,
  namespace: string,
  path: readonly string[],
  builtIn: WordTree = {},
): string | undefined {
  for (const language of candidates(lang)) {
    for (const tree of registry.trees.get(keyOf(language, namespace)) ?? []) {
      const sentence = follow(tree, path);
      if (sentence !== undefined) return sentence;
    }
  }
  return follow(builtIn, path);
}

/**
 * The words of one namespace, in the language of the place where the element stands.
 *
 * ```ts
 * private words = new Words(this, 'controls', controls);
 * this.words.say('required', { label });
 * this.words.say(['reasons', reason.code, reason.outcome], reason.facts);
 * ```
 */
export class Words<Shape extends WordTree> implements ReactiveController {
  /** The `lang` as the page wrote it, for `Intl`; Simplified Chinese where there is none. */
  lang = builtInLanguage;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly namespace: string,
    private readonly builtIn: Shape,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    observe(this.host);
    registry.listeners.add(this.changed);
    this.changed();
  }

  hostDisconnected(): void {
    registry.listeners.delete(this.changed);
  }

  /** A sentence by its key, or by its path; the key itself when no language has it. */
  say(key: (keyof Shape & string) | readonly string[], facts?: Facts): string {
    const path = typeof key === 'string' ? [key] : key;
    const sentence = this.find(path);
    return sentence === undefined ? path.join('.') : fill(sentence, facts);
  }

  /** A sentence by its path, its places not filled; nothing when no language has it. */
  find(path: readonly string[]): string | undefined {
    return sentenceOf(this.lang, this.namespace, path, this.builtIn);
  }

  private changed = (): void => {
    this.lang = langOf(this.host) || builtInLanguage;
    this.host.requestUpdate();
  };
}
