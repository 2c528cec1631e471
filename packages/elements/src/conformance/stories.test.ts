// Every story as it stands in stories/: it can be drawn, and an accessibility checker finds nothing, in light, dark and elder mode.
import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import * as citation from '../../../../stories/common/citation.stories.js';
import * as decision from '../../../../stories/common/decision.stories.js';
import * as errorSummary from '../../../../stories/common/error-summary.stories.js';
import * as law from '../../../../stories/common/law.stories.js';
import * as letter from '../../../../stories/common/letter.stories.js';
import * as policyTimeline from '../../../../stories/common/policy-timeline.stories.js';
import * as button from '../../../../stories/controls/button.stories.js';
import * as checkboxGroup from '../../../../stories/controls/checkbox-group.stories.js';
import * as combobox from '../../../../stories/controls/combobox.stories.js';
import * as consent from '../../../../stories/controls/consent.stories.js';
import * as creditCodeField from '../../../../stories/controls/credit-code-field.stories.js';
import * as dateField from '../../../../stories/controls/date-field.stories.js';
import * as datePicker from '../../../../stories/controls/date-picker.stories.js';
import * as divisionPicker from '../../../../stories/controls/division-picker.stories.js';
import * as fileField from '../../../../stories/controls/file-field.stories.js';
import * as idField from '../../../../stories/controls/id-field.stories.js';
import * as moneyField from '../../../../stories/controls/money-field.stories.js';
import * as numberField from '../../../../stories/controls/number-field.stories.js';
import * as phoneField from '../../../../stories/controls/phone-field.stories.js';
import * as radioGroup from '../../../../stories/controls/radio-group.stories.js';
import * as rating from '../../../../stories/controls/rating.stories.js';
import * as select from '../../../../stories/controls/select.stories.js';
import * as textField from '../../../../stories/controls/text-field.stories.js';
import * as textarea from '../../../../stories/controls/textarea.stories.js';
import * as feeCheck from '../../../../stories/funding/fee-check.stories.js';
import * as linkageDiagram from '../../../../stories/linkage/linkage-diagram.stories.js';
import * as roleMatrix from '../../../../stories/linkage/role-matrix.stories.js';
import * as indicatorDashboard from '../../../../stories/indicators/indicator-dashboard.stories.js';
import * as rollIn from '../../../../stories/linkage/roll-in.stories.js';
import * as matterChecker from '../../../../stories/matters/matter-checker.stories.js';
import * as intakeForm from '../../../../stories/needs/need-intake-form.stories.js';
import * as tracker from '../../../../stories/needs/need-tracker.stories.js';
import * as triageBoard from '../../../../stories/needs/triage-board.stories.js';
import * as sealChecker from '../../../../stories/seals/seal-checker.stories.js';
import * as shareMatrix from '../../../../stories/sharing/share-matrix.stories.js';
import * as subsidyWizard from '../../../../stories/subsidies/subsidy-wizard.stories.js';
import { argsInLanguage } from '../../../../stories/texts.js';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../tokens/tokens.css';

interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
}
type Meta = Story & { readonly title: string; readonly component: string };
type Module = Readonly<Record<string, Story>> & { readonly default: Meta };

const modules = [citation, decision, errorSummary, law, button, checkboxGroup, dateField, radioGroup, select, textField]
  .concat([
    textarea,
    datePicker,
    consent,
    rating,
    fileField,
    divisionPicker,
    combobox,
    creditCodeField,
    idField,
    phoneField,
    moneyField,
    numberField,
    feeCheck,
    matterChecker,
    intakeForm,
    tracker,
    triageBoard,
    letter,
    linkageDiagram,
    sealChecker,
    subsidyWizard,
    roleMatrix,
    rollIn,
    shareMatrix,
    indicatorDashboard,
    policyTimeline,
  ] as never)
  .map((module) => module as unknown as Module);

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${theme} body{background:var(--lian-color-paper);color:var(--lian-color-ink)}`);

/** All elements below, whatever shadow root they stand in, have drawn themselves. */
async function drawn(root: ParentNode): Promise<void> {
  for (const element of Array.from(root.querySelectorAll('*'))) {
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    if (element.shadowRoot) await drawn(element.shadowRoot);
  }
}

/** What an accessibility checker finds. */
const faultsOf = (element: Element): Promise<string> =>
  (expect(element).to.be.accessible() as unknown as Promise<void>).then(
    () => '',
    (error: Error) => error.message,
  );

for (const [mode, attributes] of Object.entries({
  light: { lianTheme: 'light' },
  dark: { lianTheme: 'dark' },
  elder: { lianTheme: 'light', lianMode: 'elder' },
})) {
  describe(`stories, ${mode}`, () => {
    const page = document.documentElement;
    before(() => {
      document.adoptedStyleSheets = [sheet];
      Object.assign(page.dataset, attributes);
    });
    after(() => {
      document.adoptedStyleSheets = [];
      for (const name of Object.keys(attributes)) delete page.dataset[name];
    });

    for (const { default: meta, ...stories } of modules) {
      it(meta.title, async () => {
        for (const [name, story] of Object.entries(stories)) {
          const render = story.render ?? meta.render;
          const args = argsInLanguage({ ...meta.args, ...story.args }, 'zh-Hans');
          const element = await fixture(render!(args));
          const around = element.parentElement!;
          await drawn(around);
          const shown = around.querySelector(meta.component)?.shadowRoot?.querySelector('*');
          if (name !== 'Empty') expect(shown instanceof Element, `${name} draws something`).to.equal(true);
          expect(around.querySelector(':not(:defined)'), name).to.equal(null);
          expect(await faultsOf(around), name).to.equal('');
          fixtureCleanup();
        }
      });
    }
  });
}
