import { setCustomElementsManifest } from '@storybook/web-components-vite';
import '@fontsource-variable/noto-sans-sc/index.css';
import { argsInLanguage } from '../texts.ts';
import './preview.css';

// Each registers the words of its language.
import.meta.glob('../../packages/elements/src/languages/*/all/index.ts', { eager: true });

// By pattern, since another command writes them.
import.meta.glob('../../packages/elements/src/tokens/tokens.css', { eager: true });
const manifests = import.meta.glob('../../packages/elements/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const toolbar = (title, icon, items) => ({ description: title, toolbar: { title, icon, items, dynamicTitle: true } });

export default {
  globalTypes: {
    language: toolbar('Language', 'globe', [
      { value: 'zh-Hans', title: '简体中文' },
      { value: 'zh-Hant', title: '繁體中文' },
      { value: 'en', title: 'English' },
    ]),
    theme: toolbar('Theme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'contrast', title: 'High contrast' },
    ]),
    mode: toolbar('Mode', 'accessibility', [
      { value: 'standard', title: 'Standard' },
      { value: 'elder', title: 'Elder' },
    ]),
  },
  initialGlobals: { language: 'zh-Hans', theme: 'light', mode: 'standard' },
  decorators: [
    (story, { args, globals: { language, theme, mode } }) => {
      const page = document.documentElement;
      page.lang = language;
      page.dataset.lianTheme = theme;
      page.dataset.lianMode = mode;
      return story({ args: argsInLanguage(args, language) });
    },
  ],
  parameters: { a11y: { test: 'error' } },
};
