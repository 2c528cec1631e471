/* eslint-disable no-control-regex -- these are bytes */
// What a file is, by its first bytes and by its name; nothing else of it is read.

type Family = string;

const byStart: readonly (readonly [RegExp, Family])[] = [
  [/^MZ[^]*\0|^(?:\x7fELF|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|dex\n|#!)/, 'program'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^RIFF[^]{4}WAVE/, 'wav'],
  [/^[^]{4}ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1|avi[fs])/, 'heif'],
  [/^[^]{4}ftyp/, 'iso'],
  // Readers take a PDF whose first bytes are something else; a page with markup before it is none.
  [/^[^<]{0,1019}%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'zip'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'ole'],
  [/^#!AMR/, 'amr'],
  [/^(?:ID3|\xff[\xe2-\xfb])/, 'mp3'],
  [/^BM[^]*\0/, 'bmp'],
  // With bytes between its letters where it says so by the first two.
  [/^[^\0]+$|^(?:\xff\xfe|\xfe\xff)/, 'text'],
];

const extensions: Readonly<Record<Family, string>> = {
  // Windows keeps what browsers save as `.jfif`.
  jpeg: 'jpg jpeg jfif',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  heif: 'heic heif avif',
  tiff: 'tif tiff',
  bmp: 'bmp',
  pdf: 'pdf',
  zip: 'zip docx xlsx pptx ofd',
  ole: 'doc xls ppt wps et dps',
  rtf: 'rtf doc',
  iso: 'mp4 mov m4a 3gp',
  mp3: 'mp3',
  wav: 'wav',
  amr: 'amr',
  text: 'txt csv',
};

const groups: Readonly<Record<string, readonly string[]>> = {
  'image/*': 'jpg jpeg jfif png gif webp heic heif avif tif tiff bmp'.split(' '),
  'audio/*': ['mp3', 'm4a', 'wav', 'amr'],
  'video/*': ['mp4', 'mov', '3gp'],
};

export const isPicture = (name: string): boolean => groups['image/*']!.indexOf(extensionOf(name)) >= 0;

/** What stands behind the last point of a name, in small letters. */
export const extensionOf = (name: string): string => (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase();

/** The words of an `accept` attribute. */
export const acceptWords = (accept: string): readonly string[] =>
  accept
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);

/** Does an `accept` attribute allow this name? Empty, it allows all. */
export function allows(accept: string, name: string): boolean {
  const words = acceptWords(accept);
  const extension = extensionOf(name);
  return (
    words.length === 0 ||
    words.some((word) => (groups[word] ? groups[word]!.indexOf(extension) >= 0 : word.replace(/^\./, '') === extension))
  );
}

/** Most bytes that are read of a file's beginning. */
const sample = 1024;

/** What Windows installs from lies in the same shape as old documents; the class of its root tells it. */
const installer = /^[\x82\x84\x86]\x10\x0c\0{5}\xc0\0{6}\x46/;

const lettersAt = async (file: File, at: number, count: number): Promise<string> =>
  Array.from(new Uint8Array(await file.slice(at, at + count).arrayBuffer()), (byte) => String.fromCharCode(byte)).join(
    '',
  );

/** The class of the root of an OLE file: in the first entry of its directory, whose place stands at byte 48. */
function rootClass(file: File, start: string): Promise<string> {
  const number = (at: number, count: number): number =>
    count > 0 ? start.charCodeAt(at) + 256 * number(at + 1, count - 1) : 0;
  return lettersAt(file, (number(48, 4) + 1) * 2 ** number(30, 2) + 80, 16);
}

/** Is the content what the name says? A kind that is not known here is taken by its name, unless it is a program. */
export async function contentFault(file: File): Promise<'program' | 'disguised' | 'unread' | undefined> {
  const is: Family[] = [];
  try {
    const start = await lettersAt(file, 0, sample);
    for (const [shape, family] of byStart) if (shape.test(start)) is.push(family);
    if (is[0] === 'program' || (is[0] === 'ole' && installer.test(await rootClass(file, start)))) return 'program';
  } catch {
    return 'unread'; // taken away meanwhile, or a folder
  }
  const extension = extensionOf(file.name);
  const should = Object.keys(extensions).filter((family) => extensions[family]!.split(' ').indexOf(extension) >= 0);
  return should.length === 0 || should.some((family) => is.indexOf(family) >= 0) ? undefined : 'disguised';
}

/** A file whose name shows as it is written: without what turns letters round, and without what has no shape. */
export function plain(file: File): File {
  const name = file.name.replace(/[\0-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const { type, lastModified } = file;
  return name === file.name ? file : new File([file], name, { type, lastModified });
}

/** 1.2 MB, as files are counted. */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0B`;
  const [by, unit] = bytes < 1e6 ? [1e3, 'KB'] : bytes < 1e9 ? [1e6, 'MB'] : [1e9, 'GB'];
  return `${(bytes / by).toFixed(bytes / by < 10 ? 1 : 0).replace(/\.0$/, '')}\u00a0${unit}`;
}
