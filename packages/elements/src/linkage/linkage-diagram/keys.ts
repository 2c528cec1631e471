import { isComposing } from '../../internal/submission.js';
import type { Row } from '../diagram/rows.js';
import { moved } from './tree.js';

/** What keys can do to the diagram. */
export interface Keyboard {
  nextFinding(): void;
  switchPane(): void;
  alongLink(step: number): void;
  otherEnd(): boolean;
  towards(dx: number, dy: number): void;
  zoom(factor: number): void;
  fit(): void;
  openChosen(): void;
  clear(): void;
  rows(): readonly Row[];
  active(): number;
  page(): number;
  goTo(row: number): void;
  toggle(row: Row): void;
  chooseRow(row: Row): void;
  type(letter: string, at: number): void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Is somebody writing? F6 and F8 write nothing, unless an input method takes them. */
const isWriting = (event: KeyboardEvent) =>
  event.composedPath()[0] instanceof HTMLInputElement && (isComposing(event) || !/^F[68]$/.test(event.key));

/** Keys that mean the same in the picture and in the list; in the picture, also its own. */
export function keydown(event: KeyboardEvent, board: Keyboard, inPicture: boolean): void {
  if (event.defaultPrevented || isWriting(event) || event.altKey) return;
  const { key } = event;
  const isAlong = event.ctrlKey || event.metaKey;
  const act = (): boolean => {
    if (key === 'F8') board.nextFinding();
    else if (key === 'F6') board.switchPane();
    else if (key === ']' || (isAlong && key === 'ArrowRight')) board.alongLink(1);
    else if (key === '[' || (isAlong && key === 'ArrowLeft')) board.alongLink(-1);
    else if (isAlong && key === 'ArrowDown') board.otherEnd();
    else if (key === 'Escape') board.clear();
    else if (inPicture && !isAlong) return pictureKey(key, board);
    else return false;
    return true;
  };
  if (act()) event.preventDefault();
}

function pictureKey(key: string, board: Keyboard): boolean {
  const arrow = arrows[key];
  if (arrow) board.towards(...(arrow as [number, number]));
  else if (key === '+' || key === '=') board.zoom(1.4);
  else if (key === '-') board.zoom(1 / 1.4);
  else if (key === '0') board.fit();
  else if (key === 'Enter') {
    if (!board.otherEnd()) board.openChosen();
  } else return false;
  return true;
}

export function treeKeydown(event: KeyboardEvent, board: Keyboard): void {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = board.rows();
  const row = rows[board.active()];
  const act = (): boolean => {
    if (!row) return false;
    if (key === 'Enter' || key === ' ') {
      if (row.kind === 'link' && key === 'Enter' && board.otherEnd()) return true;
      board.chooseRow(row);
      return true;
    }
    if (key === 'ArrowRight' && row.isOpen === false) board.toggle(row);
    else if (key === 'ArrowRight' && row.isOpen) board.goTo(board.active() + 1);
    else if (key === 'ArrowLeft' && row.isOpen) board.toggle(row);
    else {
      const place = moved(rows, board.active(), key, board.page());
      if (place !== undefined) board.goTo(place);
      else if (key.length === 1 && key !== '[' && key !== ']') board.type(key, event.timeStamp);
      else return false;
    }
    return true;
  };
  if (act()) event.preventDefault();
}
