// From the custom-elements manifest: web-types and VS Code data for editors, JSX types for React and Vue, llms.txt.

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const typeOf = ({ type }) => type?.text?.replace(/\s*\|\s*undefined$/, '') ?? 'unknown';
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** `'a' | 'b'` as `['a', 'b']`; nothing when the type is more than such words. */
function closedWords(part) {
  const words = typeOf(part)
    .split('|')
    .map((word) => /^\s*'([^']*)'\s*$/.exec(word)?.[1]);
  return words.every((word) => word !== undefined) ? words : [];
}

/** The elements of a manifest, by tag, with what is public of each. */
function elementsOf({ modules }) {
  const elements = modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ tagName, customElement }) => tagName && customElement)
      .map((declaration) => ({
        tag: declaration.tagName,
        className: declaration.name,
        path,
        summary: oneLine(declaration.summary ?? declaration.description),
        attributes: (declaration.attributes ?? []).filter(({ name }) => name),
        properties: (declaration.members ?? []).filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic),
        methods: (declaration.members ?? []).filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic),
        events: (declaration.events ?? []).filter(({ name }) => name),
        slots: declaration.slots ?? [],
        parts: declaration.cssParts ?? [],
        tokens: declaration.cssProperties ?? [],
      })),
  );
  return elements.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

const webTypes = (elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(
        ({ tag, className, path, summary, attributes, properties, events, slots, parts, tokens }) => ({
          name: tag,
          description: summary,
          source: { module: `./${path}`, symbol: className },
          attributes: attributes.map((part) => ({
            name: part.name,
            description: oneLine(part.description),
            value: { type: typeOf(part) },
          })),
          slots: slots.map((part) => ({ name: part.name, description: oneLine(part.description) })),
          js: {
            properties: properties.map((part) => ({
              name: part.name,
              description: oneLine(part.description),
              type: typeOf(part),
            })),
            events: events.map((part) => ({ name: part.name, description: oneLine(part.description) })),
          },
          css: {
            parts: parts.map((part) => ({ name: part.name, description: oneLine(part.description) })),
            properties: tokens.map((part) => ({ name: part.name, description: oneLine(part.description) })),
          },
        }),
      ),
    },
  },
});

const vscodeData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, summary, attributes }) => ({
    name: tag,
    description: summary,
    attributes: attributes.map((part) => ({
      name: part.name,
      description: oneLine(part.description),
      values: closedWords(part).map((word) => ({ name: word })),
    })),
  })),
});

// `form` is set to the id of a form, and read as the form.
const namesOf = (properties) =>
  properties
    .filter(({ readonly, name }) => !readonly && name !== 'form')
    .map(({ name }) => `'${name}'`)
    .join(' | ') || 'never';

/** What a template may write besides the properties: the id of a form, and an attribute of another name, as `for` is. */
function markupOf({ className, attributes, properties }) {
  const names = properties.map(({ name }) => name);
  const others = attributes.filter(({ name, fieldName }) => fieldName && !name.includes('-') && !names.includes(name));
  const parts = others.map(({ name, fieldName }) => `${name}?: ${className}['${fieldName}']`);
  return `{ ${[...(names.includes('form') ? ['form?: string'] : []), ...parts].join('; ')} }`;
}

const importsOf = (elements) =>
  elements
    .map(({ className, path }) => `import type { ${className} } from './${path.replace(/^dist\//, '')}';`)
    .join('\n');

const eventType = `/** The event an element declares under this name in HTMLElementEventMap. */
type EventOf<Name extends string> = Name extends keyof HTMLElementEventMap ? HTMLElementEventMap[Name] : CustomEvent;`;

const reactTypes = (elements) => `// Types of the elements in JSX, for React 19. Made from custom-elements.json.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importsOf(elements)}

${eventType}

type Props<Element, Name extends keyof Element, Event extends string, Markup> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, Name> &
  Partial<Pick<Element, Name>> & Markup & { [Key in Event as \`on\${Key}\`]?: (event: EventOf<Key>) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map((element) => `      '${element.tag}': Props<${element.className}, ${namesOf(element.properties)}, ${eventNames(element.events)}, ${markupOf(element)}>;`).join('\n')}
    }
  }
}
export {};
`;

const vueTypes = (elements) => `// Types of the elements in Vue 3 templates. Made from custom-elements.json.
import type { DefineComponent, HTMLAttributes } from 'vue';
${importsOf(elements)}

${eventType}

type Props<Element, Name extends keyof Element, Further> = DefineComponent<Omit<HTMLAttributes, Name | keyof Further> & Partial<Pick<Element, Name>> & Further>;

declare module 'vue' {
  interface GlobalComponents {
${elements
  .map((element) => {
    const { tag, className, path, properties, events } = element;
    // What a control tells of its value comes from itself: `$event.target.value`.
    const isOwn = (name) => /\/controls\//.test(path) && /^(input|change)$/.test(name);
    const typeOfEvent = (name) => `EventOf<'${name}'>${isOwn(name) ? ` & { readonly target: ${className} }` : ''}`;
    const listeners = events.map(({ name }) => `${camel(`on-${name}`)}?: (event: ${typeOfEvent(name)}) => void`);
    return `    '${tag}': Props<${className}, ${namesOf(properties)}, { ${listeners.join('; ')} } & ${markupOf(element)}>;`;
  })
  .join('\n')}
  }
}
export {};
`;

const eventNames = (events) => events.map(({ name }) => `'${name}'`).join(' | ') || 'never';

function llmsText(elements, { name, version }) {
  const list = (title, parts, say) => (parts.length > 0 ? [`${title}:`, ...parts.map((part) => `- ${say(part)}`)] : []);
  const described = ({ name, description }) =>
    `${name || '(default)'}${description ? `: ${oneLine(description)}` : ''}`;
  const typed = (part) => `${part.name} (${typeOf(part)})${part.description ? `: ${oneLine(part.description)}` : ''}`;
  const sections = elements.map(({ tag, className, path, summary, ...element }) =>
    [
      `## <${tag}>`,
      ...(summary ? [summary] : []),
      `Class ${className}; register with \`import '${name}/${path.replace(/^dist\//, '').replace(/\/[^/]+$/, '')}/define.js'\`.`,
      ...list('Attributes', element.attributes, typed),
      ...list('Properties', element.properties, typed),
      ...list('Events', element.events, described),
      ...list('Slots', element.slots, described),
      ...list('CSS parts', element.parts, described),
      ...list('CSS custom properties', element.tokens, described),
    ].join('\n'),
  );
  return `# ${name} ${version}\n\n> Web components for community governance. They show decisions and collect answers; the rules are in @liandong/sdk and the law in @liandong/packs.\n\n${sections.join('\n\n')}\n`;
}

/** The files, by name. */
export function editorFiles(manifest, about) {
  const elements = elementsOf(manifest);
  return {
    'web-types.json': json(webTypes(elements, about)),
    'vscode.html-custom-data.json': json(vscodeData(elements)),
    'llms.txt': llmsText(elements, about),
    'react.d.ts': reactTypes(elements),
    'vue.d.ts': vueTypes(elements),
  };
}
