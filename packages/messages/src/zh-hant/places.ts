import type { places as zhHans } from '../zh-hans/places.js';
import type { SameWords } from '../words.js';

/** 地區與場地 · Places and venues. */
export const places = {
  questions: {
    'places.isUrban': {
      title: '這個社區算城鎮還是鄉村',
      met: '算城鎮。',
      unmet: '不算城鎮。',
      unknown: '尚無法確定：城鄉分類代碼沒有填，或者當日沒有可用的分類。',
      values: {
        urban: '城鎮。目標按城市社區算。',
        rural: '鄉村。目標按農村社區算。',
      },
      valuesWhenUnmet: { noSuchClass: '沒有這個城鄉分類代碼，請核對。' },
      next: { unknown: '在國家統計局的區劃查詢裡找這個社區的城鄉分類代碼。' },
    },
    'places.isVenueFree': {
      title: '這處場地應不應該免費',
      met: '沒有不合規定的地方。',
      unmet: '當地要求免費開放，這裡卻收費。',
      unknown: '尚無法確定：場地、使用者或者收費沒有填。',
      values: { free: '免費。', mayCharge: '不在免費開放的範圍內，可以收費。' },
      valuesWhenMet: { shouldBeFree: '按通行做法應當免費，現在收費。' },
      next: { unmet: '請場地的管理方免收費用。' },
    },
  },
  reasons: {
    'places.isUrban.urbanClass': {
      met: '城鄉分類代碼屬於城鎮。',
      unmet: '城鄉分類代碼不屬於城鎮。',
      unknown: '城鄉分類代碼屬於哪一類還不知道。',
    },
    'places.isVenueFree.free': {
      met: '免費，或者不在免費開放的範圍內。',
      unmet: '公共場地給社會組織、社工開展服務，通行做法是免費，這裡收費。',
      unknown: '是不是在免費開放的範圍內還不知道。',
    },
  },
  facts: {
    classCode: { label: '城鄉分類代碼', hint: '三位數字，例如 111、220。' },
    isPublic: { label: '是不是公共場地' },
    user: {
      label: '誰來使用',
      options: {
        communityOrganization: '社區社會組織',
        socialWorker: '社會工作者',
        volunteerTeam: '志願隊伍',
        resident: '居民',
        other: '其他',
      },
    },
    isForService: { label: '是不是用來給居民開展服務' },
    fee: { label: '每次收費', hint: '單位：元；免費填 0。' },
  },
  terms: {
    'places.urbanClasses': '城鄉分類代碼中的城鎮',
    'places.ruralClasses': '城鄉分類代碼中的鄉村',
    'places.freeVenueUsers': '公共場地免費開放給誰',
    'places.freeVenueBinds': '免費開放是不是硬性要求',
  },
  names: {
    levels: {
      nation: '國家',
      province: '省級',
      city: '市級',
      district: '區縣級',
      street: '街道、鄉鎮',
      community: '社區、村',
    },
    committees: { residents: '居民委員會', villagers: '村民委員會' },
    standings: { 'in-force': '存在', ended: '已經撤銷', 'not-yet': '尚未設立', 'no-record': '沒有記錄' },
    venueKinds: {
      affairsCentre: '社區事務受理中心',
      cultureCentre: '文化活動中心',
      healthCentre: '衛生服務中心',
      lifeCentre: '社區生活服務中心',
      communitySchool: '社區學校',
      charityShop: '慈善超市',
      elderRoom: '老年活動室',
      gym: '百姓健身房',
      volunteerCentre: '志願服務中心',
      sunshineHome: '陽光之家',
      mealSite: '助餐點',
      joinedSpace: '社區公共服務複合空間',
      other: '其他',
    },
  },
} satisfies SameWords<typeof zhHans>;
