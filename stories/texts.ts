// What the samples of all stories say, by the Simplified text that stands in the story: 繁體中文, then English.
// Texts that somebody types into the panel of Storybook are not here and stay as they are.

/* prettier-ignore */
const table = {
  // controls
  '继续': ['繼續', 'Continue'],
  '上一步': ['上一步', 'Back'],
  '打印': ['列印', 'Print'],
  '保存，以后再填': ['儲存，以後再填', 'Save and fill in later'],
  '我已经看过上面的全部内容，并且同意把这些信息交给社区的社会工作者用来办理这件事': ['我已經看過上面的全部內容，並且同意把這些資料交給社區的社會工作者用來辦理這件事', 'I’ve read everything above and agree that the community’s social workers may use it to deal with this'],
  '遇到了什么困难': ['遇到了什麼困難', 'What’s the trouble?'],
  '用自己的话说就行': ['用自己的話說就行', 'Your own words will do'],
  '楼道灯坏了半个月。': ['樓道燈壞了半個月。', 'The light on the stairs hasn’t worked for two weeks.'],
  '请写一句，社工才知道怎样帮您': ['請寫一句，社工才知道怎樣幫您', 'Write a sentence, so that a social worker knows how to help'],
  '还需要哪些帮助': ['還需要哪些幫助', 'What else do you need?'],
  '可以选几项': ['可以選幾項', 'Choose as many as you like'],
  '请至少选一项': ['請至少選一項', 'Choose at least one'],
  '最需要哪种帮助': ['最需要哪種幫助', 'What do you need most?'],
  '只选一项': ['只選一項', 'Choose one'],
  '需要哪种帮助': ['需要哪種幫助', 'What do you need?'],
  '拿不准就选最接近的': ['拿不準就選最接近的', 'If you aren’t sure, choose what comes nearest'],
  '请选择一种帮助': ['請選擇一種幫助', 'Choose what you need'],
  '从哪一天开始': ['從哪一天開始', 'From which day?'],
  '例如 2026 年 3 月 2 日': ['例如 2026 年 3 月 2 日', 'For example, 2 March 2026'],
  '日期不能晚于今天': ['日期不能晚於今天', 'The day can’t be after today'],
  '怎样称呼您': ['怎樣稱呼您', 'What may we call you?'],
  '写姓氏也可以': ['寫姓氏也可以', 'A family name is enough'],
  '沈女士': ['沈女士', 'Ms Shen'],
  '请填写称呼，社工才知道怎样招呼您': ['請填寫稱呼，社工才知道怎樣招呼您', 'Write a name, so that a social worker knows what to call you'],
  '送餐': ['送餐', 'Meals brought home'],
  '陪同就医': ['陪同就醫', 'Company to the doctor'],
  '工作日，提前一天约': ['工作日，提前一天約', 'On working days; say so the day before'],
  '小修小补': ['小修小補', 'Small repairs'],
  '这是一个很长的标题：请把需要帮助的人住在哪里、身边有没有人照料、最近一个月发生了什么事、您觉得最急的是哪一件，一样一样地说清楚': ['這是一個很長的標題：請把需要幫助的人住在哪裡、身邊有沒有人照料、最近一個月發生了什麼事、您覺得最急的是哪一件，一樣一樣地說清楚', 'This is a very long label: say where the person who needs help lives, whether there’s anyone to look after them, what has happened in the last month, and what you think is most urgent, one thing after the other'],
  '家里几口人': ['家裡幾口人', 'How many live at home?'],
  '包括住在一起的老人和孩子': ['包括住在一起的老人和孩子', 'With the old people and children who live there'],
  '人': ['人', 'people'],
  '请写住在一起的人数': ['請寫住在一起的人數', 'Write how many live together'],
  '每月收入': ['每月收入', 'Monthly income'],
  '税后，写到元就行': ['稅後，寫到元就行', 'After tax; whole yuan will do'],
  '与登记的不一样，请检查': ['與登記的不一樣，請檢查', 'This isn’t what is registered; check it'],
  '联系电话': ['聯絡電話', 'Phone number'],
  '手机或带区号的固定电话': ['手機或帶區號的固定電話', 'Mobile, or landline with its area code'],
  '这个号码打不通，请检查': ['這個號碼打不通，請檢查', 'Nobody can be reached on this number; check it'],
  '身份证号': ['身分證號', 'Identity number'],
  '只用来核对资格，办完就删': ['只用來核對資格，辦完就刪', 'Only to check that you qualify; deleted when that is done'],
  '统一社会信用代码': ['統一社會信用代碼', 'Unified social credit code'],
  '在登记证书上': ['在登記證書上', 'It stands on the certificate of registration'],
  '没有查到这个代码，请检查': ['沒有查到這個代碼，請檢查', 'Nothing is registered under this code; check it'],
  '打一两个字来找': ['打一兩個字來找', 'Write a letter or two to find it'],
  '住在哪里': ['住在哪裡', 'Where do you live?'],
  '打一两个字来找，旧名也能找到': ['打一兩個字來找，舊名也能找到', 'Write a letter or two to find it; old names will do'],
  '这里不在服务范围内': ['這裡不在服務範圍內', 'This place isn’t served'],
  '证明材料': ['證明材料', 'Supporting papers'],
  '拍清楚四个角': ['拍清楚四個角', 'All four corners in the picture'],
  '租房合同.pdf': ['租房合約.pdf', 'lease.pdf'],
  '租房合同.pdf|收入证明.docx': ['租房合約.pdf|收入證明.docx', 'lease.pdf|income.docx'],
  '第二页看不清，请重拍': ['第二頁看不清，請重拍', 'Page two can’t be read; photograph it again'],
  '这次服务怎么样': ['這次服務怎麼樣', 'How was the service this time?'],
  '只用来改进服务': ['只用來改進服務', 'Only used to do better'],
  '请选一级': ['請選一級', 'Choose one'],
  '把电话告诉送餐的志愿者': ['把電話告訴送餐的志工', 'Giving your number to the volunteers who bring meals'],
  '只在送餐期间用，停了就删': ['只在送餐期間用，停了就刪', 'Used while meals are brought, then deleted'],
  '请选同意或者不同意': ['請選同意或者不同意', 'Choose whether you agree or not'],
  '不同意也可以送餐，由社工转告': ['不同意也可以送餐，由社工轉告', 'Meals come all the same; a social worker passes messages on'],
  // common
  '请填写“怎样称呼您”': ['請填寫「怎樣稱呼您」', 'Fill in “What may we call you?”'],
  '请选择“是哪个社区的事”': ['請選擇「是哪個社區的事」', 'Choose “Which community is it about?”'],
  '这一页有几处还没有填好，填好以后才能交给社区的社会工作者': ['這一頁有幾處還沒有填好，填好以後才能交給社區的社會工作者', 'Some things on this page aren’t filled in yet; once they are, it can go to the community’s social workers'],
  '“遇到了什么困难”最多写 2000 个字，现在多了 132 个字，请删去一些，或者分成两次来说': ['「遇到了什麼困難」最多寫 2000 個字，現在多了 132 個字，請刪去一些，或者分成兩次來說', '“What’s the trouble?” holds 2,000 characters, and there are 132 too many; take some out, or tell it in two parts'],
  '老年助餐报名 · 区民政局': ['老年助餐報名 · 區民政局', 'Signing up for elders’ meals · district civil affairs bureau'],
  '协助统计辖区企业纳税情况 · 某区某部门': ['協助統計轄區企業納稅情況 · 某區某部門', 'Helping to count the taxes that local firms pay · a department of a district'],
  '桂花社区（虚构）': ['桂花社區（虛構）', 'Guihua Community (invented)'],
  '荷花社区（虚构）': ['荷花社區（虛構）', 'Hehua Community (invented)'],
  '上海市': ['上海市', 'Shanghai'],
  '上海市居民委员会工作条例': ['上海市居民委員會工作條例', 'Regulations of Shanghai on the work of residents’ committees'],
  '上海市人民代表大会常务委员会': ['上海市人民代表大會常務委員會', 'Standing Committee of the Shanghai People’s Congress'],
  '第二十七条': ['第二十七條', 'Article 27'],
  '民发〔2015〕136号': ['民發〔2015〕136號', 'Minfa [2015] No. 136'],
  '示例（虚构）：居（村）民委员会协助事项清单': ['示例（虛構）：居（村）民委員會協助事項清單', 'Sample (invented): matters that residents’ and villagers’ committees help with'],
  '关于进一步加强和改进城乡社区治理、完善费随事转和权随责走机制、减轻社区负担的若干意见（试行）': ['關於進一步加強和改進城鄉社區治理、完善費隨事轉和權隨責走機制、減輕社區負擔的若干意見（試行）', 'Opinions (for trial) on governing communities in town and country better, on money that follows the matter and powers that follow the duty, and on taking burdens off communities'],
  '桂花社区居委会': ['桂花社區居委會', 'Guihua residents’ committee'],
  '示例公司': ['示例公司', 'Example Company'],
  '林秀英': ['林秀英', 'Lin Xiuying'],
  '区民政局': ['區民政局', 'District civil affairs bureau'],
  '入户问卷调查': ['入戶問卷調查', 'a survey from door to door'],
  // a made-up fee through time
  '示例馆': ['示例館', 'Sample library'],
  '示例借阅规则': ['示例借閱規則', 'Sample lending rules'],
  '示例借阅规则（修订）': ['示例借閱規則（修訂）', 'Sample lending rules (revised)'],
  '示例停止收费的通知': ['示例停止收費的通知', 'Sample notice that ends the fee'],
  '示例重新收费的通知': ['示例重新收費的通知', 'Sample notice on charging again'],
  '示例收费办法': ['示例收費辦法', 'Sample measures on fees'],
  '示例收费办法（甲）': ['示例收費辦法（甲）', 'Sample measures on fees, A'],
  '示例收费办法（乙）': ['示例收費辦法（乙）', 'Sample measures on fees, B'],
  '借阅费': ['借閱費', 'Lending fee'],
  // matters and funding
  '老年助餐报名 · 一年': ['老年助餐報名 · 一年', 'Signing up for elders’ meals · one year'],
  // needs: what made-up people said
  '沈一平': ['沈一平', 'Shen Yiping'],
  '三号楼二单元的楼道灯坏了半个月，晚上老人上下楼看不见台阶。': ['三號樓二單元的樓道燈壞了半個月，晚上老人上下樓看不見台階。', 'The light on the stairs of block 3, entrance 2 hasn’t worked for two weeks; at night old people can’t see the steps.'],
  '三号楼二单元': ['三號樓二單元', 'Block 3, entrance 2'],
  '网格员小周': ['網格員小周', 'Xiao Zhou, grid worker'],
  '何玉兰': ['何玉蘭', 'He Yulan'],
  '高秀珍': ['高秀珍', 'Gao Xiuzhen'],
  '高奶奶一个人住，腿脚不好，最近经常一天只吃一顿，想帮她问问助餐。': ['高奶奶一個人住，腿腳不好，最近經常一天只吃一頓，想幫她問問助餐。', 'Granny Gao lives alone, walks badly and often has only one meal a day now; I’d like to ask about meals for her.'],
  '一号楼': ['一號樓', 'Block 1'],
  '隔壁有很重的煤气味，敲门没人应，老人可能在里面。': ['隔壁有很重的煤氣味，敲門沒人應，老人可能在裡面。', 'There’s a strong smell of gas next door and nobody answers; the old man may be inside.'],
  '五号楼四〇二': ['五號樓四〇二', 'Block 5, flat 402'],
  '已转 119，老人平安': ['已轉 119，老人平安', 'Passed on to 119; the old man is safe'],
  '罗文英': ['羅文英', 'Luo Wenying'],
  '楼道灯不亮，前几天差点摔一跤。': ['樓道燈不亮，前幾天差點摔一跤。', 'The light on the stairs is out; I nearly fell the other day.'],
  '金国庆': ['金國慶', 'Jin Guoqing'],
  '医疗救助的表格交了两次都说不对。': ['醫療救助的表格交了兩次都說不對。', 'I handed in the form for medical aid twice, and both times they said it was wrong.'],
  '仍未收到补正说明': ['仍未收到補正說明', 'Still hasn’t been told what to put right'],
  '姚磊': ['姚磊', 'Yao Lei'],
  '想找一份周末的零工。': ['想找一份週末的零工。', 'I’m looking for odd jobs at weekends.'],
  '郑敏': ['鄭敏', 'Zheng Min'],
  '郑小雨': ['鄭小雨', 'Zheng Xiaoyu'],
  '放学后家里没人，想知道社区活动室几点开，能不能写作业。': ['放學後家裡沒人，想知道社區活動室幾點開，能不能寫作業。', 'Nobody’s at home after school; when does the community room open, and can one do homework there?'],
  '社工小林': ['社工小林', 'Xiao Lin, social worker'],
  '走访时看到孩子手臂有多处新旧淤伤，孩子说“爸爸喝酒就打”。': ['走訪時看到孩子手臂有多處新舊瘀傷，孩子說「爸爸喝酒就打」。', 'On a visit I saw old and new bruises on the child’s arms; the child said “Dad hits me when he drinks”.'],
  '晚上睡不着，想找人说说话，不想说自己是谁。': ['晚上睡不著，想找人說說話，不想說自己是誰。', 'I can’t sleep at night and want somebody to talk to; I’d rather not say who I am.'],
  '听力不好，原来的厂子搬走了，想找一份坐班的活。资料不要给别的单位。': ['聽力不好，原來的廠子搬走了，想找一份坐班的工作。資料不要給別的單位。', 'I don’t hear well, and the factory I worked in has moved away; I’m looking for a desk job. Please don’t pass my papers on.'],
  '曹勇': ['曹勇', 'Cao Yong'],
  '范春': ['范春', 'Fan Chun'],
  '生意关了以后一直缓不过来。': ['生意關了以後一直緩不過來。', 'I haven’t got over closing my shop.'],
  '于海': ['于海', 'Yu Hai'],
  '小区的电表总是跳闸。': ['小區的電表總是跳閘。', 'The meters in our block keep tripping.'],
  '晚上广场舞的音响太响，孩子睡不着。': ['晚上廣場舞的音響太響，孩子睡不著。', 'The loudspeakers of the dancing on the square are so loud at night that the child can’t sleep.'],
  '小周': ['小周', 'Zhou'],
  '是三号楼哪一层？': ['是三號樓哪一層？', 'Which floor of building 3?'],
  '您的补充': ['您的補充', 'What you have to add'],
  '交给社工': ['交給社工', 'Give it to the social worker'],
} as const;

/** All of them, for the spec. */
export const texts: Readonly<Record<string, readonly [hant: string, en: string]>> = table;

const pageLanguage = (): string => document.documentElement.lang;

/** A sample in the language of the page. */
export function text(simplified: string, language = pageLanguage()): string {
  const [hant, en] = texts[simplified] ?? [simplified, simplified];
  return language === 'en' ? en : language === 'zh-Hant' ? hant : simplified;
}

/** A value with every sample in it in the language of the page. What is no plain object, as a store, stays itself. */
export function inLanguage<Value>(value: Value, language: string = pageLanguage()): Value {
  if (typeof value === 'string') return text(value, language) as unknown as Value;
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language)) as unknown as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]);
  return Object.fromEntries(entries) as Value;
}

/** Real law and what follows from it: it speaks for itself. */
const untouched = ['law', 'packs', 'decision'];

/** The args of a story with their samples in the language of the page. */
export const argsInLanguage = (args: Readonly<Record<string, unknown>>, language: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, untouched.includes(name) ? value : inLanguage(value, language)]),
  );
