import '@liandong/elements/common/citation/define.js';
import type { Citation } from '@liandong/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  cite: Citation | undefined;
}

const text: Citation = {
  id: 'shanghai-committees-27',
  title: '上海市居民委员会工作条例',
  issuer: '上海市人民代表大会常务委员会',
  article: '第二十七条',
  checkedOn: '2026-11-21',
  evidence: 'law-text',
};

export default {
  title: 'common/citation 依据',
  component: 'lian-citation',
  args: { cite: text },
  render: ({ cite }) => html`<lian-citation .cite=${cite}></lian-citation>`,
} satisfies Meta<Args>;

export const LawText: StoryObj<Args> = {};
/** The source is a copy on the web; nobody has seen the original. */
export const Reprint: StoryObj<Args> = {
  args: { cite: { ...text, number: '民发〔2015〕136号', evidence: 'reprint', address: 'https://example.cn/notice' } },
};
export const MadeUp: StoryObj<Args> = {
  args: {
    cite: {
      ...text,
      title: '示例（虚构）：居（村）民委员会协助事项清单',
      article: undefined,
      evidence: 'illustrative',
    },
  },
};
export const LongText: StoryObj<Args> = {
  args: {
    cite: {
      ...text,
      title: '关于进一步加强和改进城乡社区治理、完善费随事转和权随责走机制、减轻社区负担的若干意见（试行）',
      evidence: 'report',
    },
  },
};
export const Empty: StoryObj<Args> = { args: { cite: undefined } };
