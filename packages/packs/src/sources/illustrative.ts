import { checkedOn } from './checked.js';
import { document } from './document.js';

/**
 * 示例之地的文件，纯属虚构。The texts of the invented places: nothing in them is law anywhere.
 *
 * Source: none; nothing in them is law anywhere.
 *
 * @throws {RangeError} from the document, as {@link Document} says
 */
export const invented = (place: 'nation' | 'city' | 'district' | 'street' | 'community', subject: string) =>
  document({
    id: `demo-${place}-${subject}`,
    title: `示例（虚构）：${subject}`,
    issuer: '联动示例',
    from: '2020-01-01',
    issued: '2020-01-01',
    checkedOn,
    evidence: 'illustrative',
  });
