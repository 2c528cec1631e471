// Drafts and sending on the plain script, in an old browser: what is written comes back, sealed meanwhile; what is sent arrives once.

/** The page's own script: a form of a text and a file, with what its address asks for. */
export const pageScript = `var form = document.querySelector('lian-need-intake-form');
form.check = function () { return []; };
form.date = '2026-03-02';
form.schema = { format: 'liandong.form.v1', id: 'keeping', version: '1', steps: [{ id: 'a', title: { 'zh-Hans': '写' }, sections: [{ fields: [
  { name: 'words', type: 'textarea', label: { 'zh-Hans': '写' } }, { name: 'photos', type: 'file', label: { 'zh-Hans': '照片' } } ] }] }] };
if (/drafts/.test(location.search)) form.drafts = LiandongKeep.draftStore({ isOn: true, today: '2026-03-02', until: '2026-03-09' });
if (/send/.test(location.search)) form.sender = LiandongKeep.fetchSender({
  url: '/needs', firstWait: /outbox/.test(location.search) ? 60000 : 100,
  outbox: /outbox/.test(location.search) ? LiandongKeep.outboxStore({ until: '2026-03-09' }) : undefined });`;

export const pageBody = `<form><lian-need-intake-form name="need"></lian-need-intake-form></form><script src="/keep.js"></script><script src="/keeping.js"></script>`;

const text = '王小明，做饭不方便';
const inner = `document.querySelector('lian-need-intake-form').shadowRoot`;
const texts = `Array.from(${inner}.querySelectorAll('.note')).map(function (note) { return note.textContent; }).join()`;
const write = `(function () {
  var box = ${inner}.querySelector('[data-name=words]').shadowRoot.querySelector('textarea');
  box.value = '${text}';
  ['input', 'change'].forEach(function (type) { box.dispatchEvent(new Event(type, { bubbles: true, composed: true })); });
})()`;
const press = (selector) => `(function () {
  var button = ${inner}.querySelector('${selector}');
  (button.shadowRoot ? button.shadowRoot.querySelector('button') : button).click();
})()`;
const goOn = press('lian-button[type=submit]');
const databases = `indexedDB.databases().then(function (all) { return all.map(function (each) { return each.name; }); })`;
/** What lies on the disk, as text; whether the key can be taken out. */
const onDisk = `${databases}.then(function (all) { return all.indexOf('liandong.kept') < 0 ? { files: 0 } : new Promise(function (done) {
  var asked = indexedDB.open('liandong.kept');
  // Only looks: a database that is not there yet is neither made nor waited for, and the page that makes it is not disturbed.
  asked.onupgradeneeded = function () { asked.transaction.abort(); };
  asked.onerror = function (event) { event.preventDefault(); done({ files: 0 }); };
  asked.onsuccess = function () {
    var all = {}, tx = asked.result.transaction(['kept', 'files', 'keys']);
    ['kept', 'files', 'keys'].forEach(function (shelf) {
      tx.objectStore(shelf).getAll().onsuccess = function (event) { all[shelf] = event.target.result; };
    });
    tx.oncomplete = function () {
      asked.result.close();
      var read = function (sealed) { return new TextDecoder().decode(sealed.data); };
      done({
        outside: JSON.stringify(all.kept.map(function (each) { return Object.assign({}, each, { sealed: 0 }); })),
        inside: all.kept.map(function (each) { return read(each.sealed); }).concat(all.files.map(read)).join(),
        files: all.files.length,
        extractable: all.keys.some(function (key) { return key.extractable; }),
      });
    };
  };
}); })`;

async function until(browser, expression, why) {
  let found;
  for (let turn = 0; turn < 200; turn++) {
    found = await browser.evaluate(expression);
    if (found) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${why}: in vain; the notes say “${await browser.evaluate(texts)}”`);
}
const must = (holds, what) => {
  if (!holds) throw new Error(what);
};
const says = (browser, part) => until(browser, `${texts}.indexOf('${part}') >= 0`, part);

async function open(browser, site, query) {
  await browser.open(`${site.address}/keep?${query}`);
  await until(browser, `!!${inner} && !!${inner}.querySelector('[data-name=words]')`, 'the form');
}

/** What is tried, each after the one before: the first leaves a draft, the second clears it. */
export const trials = [
  {
    name: 'drafts',
    says: '草稿：加密存下，重开网页接着填，附件也在；一点就清除',
    async run(browser, site, sample) {
      await open(browser, site, 'drafts');
      await browser.choose(`${inner}.querySelector('[data-name=photos]').shadowRoot.querySelector('input')`, sample);
      await until(browser, `${inner}.querySelector('[data-name=photos]').value.length === 1`, 'the file');
      await browser.evaluate(write);
      await says(browser, '草稿已存在这台设备上');
      await until(
        browser,
        `${onDisk}.then(function (found) { return found.files === 1; }, function () {})`,
        'the disk',
      );
      // The file alone may have been kept by now; the words are within the 300 ms that a draft may be behind.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const disk = await browser.evaluate(onDisk);
      must(!/王小明|plan\.pdf|%PDF/.test(disk.outside + disk.inside), 'something lies there unsealed');
      must(!disk.extractable, 'the key can be taken out');
      await open(browser, site, 'drafts');
      await says(browser, '没有交的草稿');
      await browser.evaluate(press('.note .link'));
      await until(browser, `form.snapshot.answers.words === '${text}'`, 'the words');
      await until(browser, `form.snapshot.answers.photos && form.snapshot.answers.photos[0].size === 8`, 'the file');
      await says(browser, '草稿已存在这台设备上');
      await browser.evaluate(press('.note .link'));
      await until(
        browser,
        `${databases}.then(function (all) { return all.indexOf('liandong.kept') < 0; })`,
        'clearing',
      );
    },
  },
  {
    name: 'sending',
    says: '发送：服务器忙，自动再送，同一个键，写明编号',
    async run(browser, site) {
      site.answers.push(503);
      await open(browser, site, 'send');
      await browser.evaluate(write);
      await browser.evaluate(goOn);
      await until(browser, `!!${inner}.querySelector('.answers')`, 'the review');
      await browser.evaluate(goOn);
      await says(browser, '编号 X-1');
      const keys = site.needs
        .splice(0)
        .map(({ key, body }) => (must(body.includes(text), 'the words did not arrive'), key));
      must(keys.length === 2 && keys[0] === keys[1], `sent as ${keys}`);
    },
  },
  {
    name: 'outbox',
    says: '待发箱：关掉网页也不丢，再打开时送一次',
    async run(browser, site) {
      site.answers.push(500);
      await open(browser, site, 'send-outbox');
      await browser.evaluate(write);
      await browser.evaluate(goOn);
      await until(browser, `!!${inner}.querySelector('.answers')`, 'the review');
      await browser.evaluate(goOn);
      await says(browser, '关掉网页也不会丢');
      await open(browser, site, 'send-outbox');
      await says(browser, '编号 X-1');
      const keys = site.needs.splice(0).map(({ key }) => key);
      must(keys.length === 2 && keys[0] === keys[1], `sent as ${keys}`);
      await until(
        browser,
        `${databases}.then(function (all) { return all.indexOf('liandong.kept') < 0; })`,
        'emptying',
      );
    },
  },
];
