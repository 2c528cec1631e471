// The elements that every checking element is made of.
import '../../common/decision/define.js';
import '../../controls/button/define.js';
import '../../controls/date-field/define.js';
import '../../controls/radio-group/define.js';
import '../../controls/select/define.js';
import '../../controls/text-field/define.js';
