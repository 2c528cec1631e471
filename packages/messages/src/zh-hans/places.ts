import type { SubjectWords } from '../words.js';

/** 地区与场地 · Places and venues. */
export const places = {
  questions: {
    'places.isUrban': {
      title: '这个社区算城镇还是乡村',
      met: '算城镇。',
      unmet: '不算城镇。',
      unknown: '还不能确定：城乡分类代码没有填，或者当日没有可用的分类。',
      values: {
        urban: '城镇。目标按城市社区算。',
        rural: '乡村。目标按农村社区算。',
      },
      valuesWhenUnmet: { noSuchClass: '没有这个城乡分类代码，请核对。' },
      next: { unknown: '在国家统计局的区划查询里找这个社区的城乡分类代码。' },
    },
    'places.isVenueFree': {
      title: '这处场地应不应该免费',
      met: '没有不合规定的地方。',
      unmet: '当地要求免费开放，这里却收费。',
      unknown: '还不能确定：场地、使用者或者收费没有填。',
      values: { free: '免费。', mayCharge: '不在免费开放的范围内，可以收费。' },
      valuesWhenMet: { shouldBeFree: '按通行做法应当免费，现在收费。' },
      next: { unmet: '请场地的管理方免收费用。' },
    },
  },
  reasons: {
    'places.isUrban.urbanClass': {
      met: '城乡分类代码属于城镇。',
      unmet: '城乡分类代码不属于城镇。',
      unknown: '城乡分类代码属于哪一类还不知道。',
    },
    'places.isVenueFree.free': {
      met: '免费，或者不在免费开放的范围内。',
      unmet: '公共场地给社会组织、社工开展服务，通行做法是免费，这里收费。',
      unknown: '是不是在免费开放的范围内还不知道。',
    },
  },
  facts: {
    classCode: { label: '城乡分类代码', hint: '三位数字，例如 111、220。' },
    isPublic: { label: '是不是公共场地' },
    user: {
      label: '谁来使用',
      options: {
        communityOrganization: '社区社会组织',
        socialWorker: '社会工作者',
        volunteerTeam: '志愿队伍',
        resident: '居民',
        other: '其他',
      },
    },
    isForService: { label: '是不是用来给居民开展服务' },
    fee: { label: '每次收费', hint: '单位：元；免费填 0。' },
  },
  terms: {
    'places.urbanClasses': '城乡分类代码中的城镇',
    'places.ruralClasses': '城乡分类代码中的乡村',
    'places.freeVenueUsers': '公共场地免费开放给谁',
    'places.freeVenueBinds': '免费开放是不是硬性要求',
  },
  names: {
    levels: {
      nation: '国家',
      province: '省级',
      city: '市级',
      district: '区县级',
      street: '街道、乡镇',
      community: '社区、村',
    },
    committees: { residents: '居民委员会', villagers: '村民委员会' },
    standings: { 'in-force': '存在', ended: '已经撤销', 'not-yet': '尚未设立', 'no-record': '没有记录' },
    venueKinds: {
      affairsCentre: '社区事务受理中心',
      cultureCentre: '文化活动中心',
      healthCentre: '卫生服务中心',
      lifeCentre: '社区生活服务中心',
      communitySchool: '社区学校',
      charityShop: '慈善超市',
      elderRoom: '老年活动室',
      gym: '百姓健身房',
      volunteerCentre: '志愿服务中心',
      sunshineHome: '阳光之家',
      mealSite: '助餐点',
      joinedSpace: '社区公共服务复合空间',
      other: '其他',
    },
  },
} satisfies SubjectWords;
