import type { IsoDate } from '@liandong/core';
import type { LedgerLine } from '../funding/index.js';
import type { LinkageRecords } from '../linkage/index.js';
import type { Meeting } from '../meetings/index.js';
import type { Project } from '../projects/index.js';
import type { ServiceRecord } from '../volunteers/index.js';

/** 会议，与召集、到会的行动者。A meeting, and by id which actors called it and were there. */
export interface MeetingRecord {
  readonly meeting: Meeting;
  readonly convener?: string;
  readonly present: readonly string[];
}

/** 项目，与出资、承接、执行、受益、评估的行动者。A project, and who stands where in it. */
export interface ProjectRecord {
  readonly project: Project;
  readonly funder?: string;
  readonly undertaker?: string;
  readonly executor?: string;
  readonly evaluator?: string;
  /** 服务对象。For whom it is carried out. */
  readonly served?: readonly string[];
}

/** 台账的一行，与承担事项的、逐笔出资的行动者。A line of a ledger, its carrier, and who gave each of its sources, in their order. */
export interface FundRecord {
  readonly line: LedgerLine;
  readonly carrier: string;
  readonly funders: readonly (string | null)[];
}

/** 一次告知：信息共享，或者反馈。Something told by one to the other. */
export interface TellingRecord {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly on: IsoDate;
}

/** 画图所依据的记录，与各条规则所用的相同。What a graph is made from: the records that the rules use, with the ids of actors. */
export interface GraphRecords {
  readonly linkage: LinkageRecords;
  readonly meetings?: readonly MeetingRecord[];
  readonly projects?: readonly ProjectRecord[];
  readonly funds?: readonly FundRecord[];
  readonly shares?: readonly TellingRecord[];
  readonly feedback?: readonly TellingRecord[];
  /** 志愿服务；只画名册上的行动者之间的。Service of volunteers; what passes between people who are no actors is not drawn. */
  readonly service?: readonly ServiceRecord[];
}
