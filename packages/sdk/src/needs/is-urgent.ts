import { anyOf, bool, oneOf, question, rows } from '@liandong/core';
import { signals } from './codes.js';
import { urgentSignals } from './terms.js';

/**
 * 是否紧急。法律只明定少数情形；其余由人认定。
 * Is it urgent? The law names few signs; beyond them somebody judges. For the order of work only.
 *
 * Source: Hubei (urgent relief first; what is urgent is open); 未成年人保护法 11 (at once).
 */
export const isUrgent = question('needs.isUrgent', {
  facts: {
    signals: rows({ signal: oneOf(signals) }, { max: 20, sensitive: true, who: ['resident', 'socialWorker'] }),
    judgedUrgent: bool({ judgement: true, who: ['socialWorker', 'clerk'] }),
  },
  law: { urgentSignals },
  met: ({ signals, judgedUrgent, urgentSignals }) =>
    anyOf(judgedUrgent.because('judged'), signals.exists(({ signal }) => signal.in(urgentSignals)).because('sign')),
});
