// Three hundred fields: what one keystroke draws, and how long until it is on the screen.
import { showIntake } from '../intake.js';

const many = Array.from({ length: 300 }, (_, at) => ({
  name: `f${at}`,
  kind: 'text',
  label: `第${at + 1}项`,
  hint: '',
  required: false,
}));
const waits: number[] = [];
const drawn: string[] = [];

interface Drawing {
  update(changed: unknown): void;
}

/** Notes each drawing of an element of ours, by what all of them inherit. */
function watch(element: object): void {
  let prototype = Object.getPrototypeOf(element) as Drawing;
  while (!Object.prototype.hasOwnProperty.call(prototype, 'createRenderRoot'))
    prototype = Object.getPrototypeOf(prototype) as Drawing;
  const { update } = prototype;
  prototype.update = function (this: HTMLElement & Drawing, changed: unknown) {
    drawn.push(this.dataset['name'] ?? this.localName);
    return update.call(this, changed);
  };
}

void showIntake(many).then((intake) => {
  watch(intake);
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => waits.push(performance.now() - timeStamp);
        port2.postMessage(0);
      }),
    true,
  );
  Object.assign(globalThis, {
    write: () => {
      drawn.length = 0;
      intake.shadowRoot!.querySelector<HTMLElement>('[data-name=f150]')!.focus();
    },
    written: () => ({ waits, drawn: Array.from(new Set(drawn)), times: drawn.length }),
  });
});
