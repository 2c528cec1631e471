// 繁體中文 and English, as far as the elements themselves speak: the words of their own questions and no others.
// `languages/en` and `languages/zh-hant` have those of every question.
import { common as commonEn } from '@liandong/messages/en/common';
import { controls as controlsEn } from '@liandong/messages/en/controls';
import { isFunded as fundingEn } from '@liandong/messages/en/funding';
import { intake as intakeEn } from '@liandong/messages/en/intake';
import { mayComeDown as mattersEn } from '@liandong/messages/en/matters';
import { needNames as namesEn } from '@liandong/messages/en/need-names';
import { tracker as trackerEn } from '@liandong/messages/en/tracker';
import { common as commonHant } from '@liandong/messages/zh-hant/common';
import { controls as controlsHant } from '@liandong/messages/zh-hant/controls';
import { isFunded as fundingHant } from '@liandong/messages/zh-hant/funding';
import { intake as intakeHant } from '@liandong/messages/zh-hant/intake';
import { mayComeDown as mattersHant } from '@liandong/messages/zh-hant/matters';
import { needNames as namesHant } from '@liandong/messages/zh-hant/need-names';
import { tracker as trackerHant } from '@liandong/messages/zh-hant/tracker';
import { registerWords } from '../internal/words-controller.js';

const words = {
  en: {
    common: commonEn,
    controls: controlsEn,
    funding: fundingEn,
    intake: intakeEn,
    matters: mattersEn,
    needs: { names: namesEn },
    tracker: trackerEn,
  },
  'zh-Hant': {
    common: commonHant,
    controls: controlsHant,
    funding: fundingHant,
    intake: intakeHant,
    matters: mattersHant,
    needs: { names: namesHant },
    tracker: trackerHant,
  },
};

for (const [language, trees] of Object.entries(words))
  for (const [namespace, tree] of Object.entries(trees)) registerWords(language, namespace, tree);
