// Lint rule: no inline style in templates. A strict Content-Security-Policy drops it; styleMap goes through the CSSOM and stays.

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      inline:
        'Inline style is dropped by a strict Content-Security-Policy; use the stylesheet, or styleMap without quotes.',
    },
  },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.name !== 'html' && tag.name !== 'svg') return;
      quasi.quasis.forEach((part, index) => {
        const expression = quasi.expressions[index];
        const styleMap = expression?.type === 'CallExpression' && expression.callee.name === 'styleMap';
        for (const { index: at, 0: found } of part.value.raw.matchAll(/\sstyle\s*=/g)) {
          const last = at + found.length === part.value.raw.length;
          if (!(last && styleMap)) context.report({ node: part, messageId: 'inline' });
        }
      });
    },
  }),
};
