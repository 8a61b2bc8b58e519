// 督查方式, as 《政府督查工作条例》 and counties' rules name them.

export const supervisionMethods = [
  { id: 'self-check', name: { zh: '自查自报', en: 'self-check' } },
  { id: 'hearing', name: { zh: '听取汇报', en: 'hearing reports' } },
  { id: 'site', name: { zh: '实地督查', en: 'site visit' } },
  { id: 'covert', name: { zh: '暗访', en: 'covert visit' } },
  { id: 'phone', name: { zh: '电话督查', en: 'by phone' } },
  { id: 'documents', name: { zh: '调阅资料', en: 'documents' } },
  { id: 'symposium', name: { zh: '座谈听证', en: 'symposium or hearing' } },
  { id: 'interview', name: { zh: '约谈', en: 'interview' } },
  { id: 'internet', name: { zh: '“互联网+督查”', en: 'internet + supervision' } },
] as const;
