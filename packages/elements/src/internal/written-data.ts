import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { writtenJson } from './written-json.js';

/** Data that a page wrote inside an element, as one `<script type="application/json">`; read anew when it changes. */
export class WrittenData implements ReactiveController {
  /** What is written; `undefined` where nothing is, or where it is no JSON, which the console is told. */
  data: unknown;
  private readonly observer = new MutationObserver(() => this.read());

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
    this.observer.observe(this.host, { childList: true });
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private read(): void {
    this.data = writtenJson(this.host);
    this.host.requestUpdate();
  }
}
