/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../**/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Stories show the sources, not the last build.
  viteFinal: (config) => ({
    ...config,
    resolve: { ...config.resolve, conditions: ['@liandong/source', 'module', 'browser', 'development|production'] },
    build: { ...config.build, chunkSizeWarningLimit: 4000 },
  }),
};
