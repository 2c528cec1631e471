/** Colours by what they mean. In the page they are the theme's; a file that leaves the page has these. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly strong: string;
  readonly ground: string;
  readonly paper: string;
  readonly accent: string;
  readonly accentGround: string;
  readonly met: string;
  readonly unmet: string;
  readonly unmetGround: string;
  readonly unknown: string;
  readonly unknownGround: string;
  readonly warn: string;
  readonly warnGround: string;
  readonly focus: string;
}

export const lightPalette: Palette = {
  ink: '#17202a',
  soft: '#4a5663',
  line: '#cfd6de',
  strong: '#7b8794',
  ground: '#f4f6f8',
  paper: '#ffffff',
  accent: '#0f4f97',
  accentGround: '#e9f1fb',
  met: '#1a6638',
  unmet: '#a3251c',
  unmetGround: '#fcefee',
  unknown: '#5b4a94',
  unknownGround: '#f3f0fb',
  warn: '#7a5200',
  warnGround: '#fdf4e0',
  focus: '#f2b600',
};

function paletteBy(colourOf: (key: keyof Palette) => string): Palette {
  const found: Partial<Record<keyof Palette, string>> = {};
  for (const key of Object.keys(lightPalette) as (keyof Palette)[]) found[key] = colourOf(key);
  return found as Palette;
}

const forced: Partial<Palette> = { line: 'GrayText', accent: 'LinkText', focus: 'Highlight' };
const isForced = (): boolean => matchMedia('(forced-colors: active)').matches;
/** Where the reader's own colours are forced, shapes and patterns carry what colours carry elsewhere. */
const forcedPalette: Palette = paletteBy((key) => forced[key] ?? (/ground|paper/i.test(key) ? 'Canvas' : 'CanvasText'));

const tokens: Partial<Palette> = { soft: 'ink-soft', strong: 'line-strong' };
const tokenOf = (key: keyof Palette): string => `--_color-${tokens[key] ?? key.replace('G', '-g')}`;
/** The theme's colours as they are where an element stands. */
export const paletteOf = (style: CSSStyleDeclaration): Palette =>
  isForced() ? forcedPalette : paletteBy((key) => style.getPropertyValue(tokenOf(key)).trim() || lightPalette[key]);

const namedPalette = paletteBy((key) => `var(${tokenOf(key)})`);
/** The theme's colours by name, for elements of the page. */
export const pagePalette = (): Palette => (isForced() ? forcedPalette : namedPalette);
