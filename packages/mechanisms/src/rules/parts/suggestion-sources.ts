// Where the rules on suggestions and proposals are written. Those of single places are named by what they say.
import type { Source } from '../../mechanism/source.ts';

export const SICHUAN: Source = { document: '四川省办理人大代表建议和政协提案的规定', date: '2024' };
export const RETURN: Source = { document: '地方建议提案办理规定：不属本单位职责的，十日内说明理由退回，不得自行转办' };
export const CO_UNIT: Source = { document: '地方建议提案办理规定：会办单位一个月内将意见送主办单位' };
export const RECEIPT: Source = { document: '地方建议提案办理规定：代表收到答复后二十个工作日内反馈意见' };
export const MERGING: Source = { document: '地方建议提案办理规定：内容相同的可以并案办理，分别答复' };
