// A small report of our own, long enough to have every kind of fact.
export const reportText = `政府工作报告
——在霁川县第三届人民代表大会第二次会议上
霁川县人民政府县长 文若水
（2031年1月12日）

各位代表：
一、2030年工作回顾
全县地区生产总值完成82.6亿元，增长6.3%。新建农村公路42公里。
二、2031年重点工作
地区生产总值增长6%左右。6月底前建成县图书馆新馆。新增城镇就业1500人以上。
`;
