// A form of a street's own: a question, a group with rows, a telephone; then what is wanted.
import { includes, is, type FormSchema } from '@liandong/sdk/forms';

const said = (text: string) => ({ 'zh-Hans': text, en: `${text} in English` });

export const home: FormSchema = {
  format: 'liandong.form.v1',
  id: 'home',
  version: '2',
  steps: [
    {
      id: 'home',
      title: said('家里的情况'),
      sections: [
        {
          fields: [
            { name: 'alone', type: 'choice', label: said('一个人住吗'), options: ['yes', 'no'], required: true },
            {
              name: 'household',
              type: 'group',
              label: said('同住的人'),
              when: is('alone', 'no'),
              required: true,
              max: 3,
              fields: [
                { name: 'called', type: 'text', label: said('称呼'), required: true, sensitive: true },
                { name: 'ill', type: 'choice', label: said('有病吗'), options: ['yes', 'no'] },
                {
                  name: 'illness',
                  type: 'text',
                  label: said('什么病'),
                  when: { op: '=', a: { op: 'field', name: 'ill' }, b: { op: 'const', value: 'yes' } },
                },
              ],
            },
          ],
        },
        {
          title: said('怎样找到您'),
          fields: [{ name: 'phone', type: 'phone', label: said('电话'), sensitive: true }],
        },
      ],
    },
    {
      id: 'more',
      title: said('还有什么'),
      sections: [
        {
          fields: [
            { name: 'wants', type: 'choices', label: said('想要什么'), options: ['meals', 'visit'], max: 1 },
            { name: 'when', type: 'text', label: said('什么时候'), when: includes('wants', 'visit') },
          ],
        },
      ],
    },
  ],
};

/** What adds a row to its group. */
export const add = '[data-add=household]';
