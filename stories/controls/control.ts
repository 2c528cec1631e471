import type { FormControl } from '@liandong/elements';
import { nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { inLanguage } from '../texts.js';

/** What the stories of all controls can set. */
export interface ControlArgs {
  label: string;
  hint: string;
  value: string;
  required: boolean;
  disabled: boolean;
  readonly: boolean;
  error: string;
}

export const blank: ControlArgs = {
  label: '',
  hint: '',
  value: '',
  required: false,
  disabled: false,
  readonly: false,
  error: '',
};

/** Sets the value as a form library would. */
export const filled = (value: string) =>
  ref((element) => {
    if (element && value) (element as FormControl<string>).value = value;
  });

/** Shows what the server said. */
export const faulty = (error: string) =>
  error
    ? ref((element) => {
        if (element) (element as FormControl<string>).setCustomError(error);
      })
    : nothing;

export const answers = () =>
  inLanguage([
    { value: 'meals', label: '送餐' },
    { value: 'clinic', label: '陪同就医', hint: '工作日，提前一天约' },
    { value: 'repair', label: '小修小补' },
  ]);

export const longText =
  '这是一个很长的标题：请把需要帮助的人住在哪里、身边有没有人照料、最近一个月发生了什么事、您觉得最急的是哪一件，一样一样地说清楚';
