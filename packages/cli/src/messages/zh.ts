// What the command says, in Chinese. This file sets the keys; en.ts must have the same (its type says so).
import type { BrokenChain, ChainKind, ChainsChecked } from '@luoshi/store';

/** A file that was not read, for `unread`. */
interface NamedFile {
  readonly name: string;
  readonly detail?: string;
}

const chainNames: Readonly<Record<ChainKind, string>> = {
  'audit-log': '审计日志',
  'report-reviews': '报告复核',
  'matter-events': '事项',
  'account-acts': '年度对账',
  measurements: '指标数据',
  'livelihood-rounds': '民生实事票决',
};

export const zh = {
  'help.tagline': '读政府工作报告，建任务台账：每一个数字、每一项承诺都指向报告中的原句。',
  'help.usage': '用法：',
  'help.options': '选项：',
  'help.arguments': '参数：',
  'help.commands': '命令：',
  'help.usageOptions': '[选项]',
  'help.usageCommand': '[命令]',
  'help.help': '显示帮助',
  'help.helpCommand': '显示某个命令的帮助',
  'help.version': '显示版本号',
  'help.lang': '提示语言：zh 或 en（默认按 LC_ALL、LC_MESSAGES、LANG）',
  'help.examples':
    '示例：\n  luoshi read 报告.pdf                 在终端里看：指标、目标、承诺\n  luoshi read 报告.docx --json         一份完整的 JSON\n  luoshi read *.pdf > 全部.jsonl       每份报告一行\n  find . -name "*.pdf" | luoshi read - 从标准输入取文件清单\n  luoshi import 报告.pdf --government 990101\n  luoshi serve                         打开网页',

  'read.summary': '读报告（PDF、DOCX、HTML、TXT），输出其中的指标、目标和承诺',
  'read.files': '要读的文件，或装有报告的文件夹；“-” 表示从标准输入读取文件清单，每行一个',
  'read.json': '输出 JSON：单个文件为一份排好版的文档，多个文件为每份一行（JSON Lines），按输入顺序',
  'read.table': '输出便于阅读的表（单个文件在终端上的默认形式）',
  'read.csv': '输出 CSV，每个指标和承诺一行',
  'read.jobs': '同时读几个文件（默认与处理器核数相同）',
  'read.timeout': '单个文件最多读多少秒（默认 60）',
  'read.null': '清单以空字符（NUL）分隔，配合 find -print0',
  'read.noFiles': '没有给出文件。请写明文件，或用 “-” 从标准输入读取清单，例如：luoshi read 报告.pdf',
  'read.oneForm': '--json、--table、--csv 只能选一个。',
  'read.unreadCount': ({ unread, total }: { unread: number; total: number }) =>
    `${total} 个文件中有 ${unread} 个没有读成：`,
  'read.progress': ({ done, total }: { done: number; total: number | null }) =>
    total === null ? `已读 ${done} 个` : `已读 ${done}/${total} 个`,

  /** In place of a file's name. */
  standardInput: '标准输入',
  'unread.no-such-file': ({ name }: NamedFile) => `没有文件“${name}”。请检查路径。`,
  'unread.not-a-file': ({ name }: NamedFile) => `“${name}”是设备一类的特殊文件，不能读取。请给出报告文件。`,
  'unread.folder': ({ name }: NamedFile) => `“${name}”是文件夹，这里要给出一个文件。`,
  'unread.empty-folder': ({ name }: NamedFile) => `文件夹“${name}”里没有报告（pdf、docx、html、txt）。`,
  'unread.already-reading': ({ name }: NamedFile) =>
    `“${name}”已经是读取结果，不必再读。可以直接用于：luoshi compare、luoshi series、luoshi account`,
  'unread.not-permitted': ({ name }: NamedFile) => `没有权限读取“${name}”。请检查文件权限。`,
  'unread.unreadable': ({ name, detail }: NamedFile) => `系统读不出“${name}”（${detail}）。请检查磁盘或网络盘。`,
  'unread.out-of-memory': ({ name }: NamedFile) => `读取“${name}”需要的内存太多，已停止。请拆分文件后再读。`,
  'unread.defect': ({ name, detail }: NamedFile) =>
    `读取“${name}”时程序出错（${detail}）。这是软件缺陷，请连同文件报告给我们。`,

  'csv.file': '文件',
  'table.title': ({ title, planYear }: { title: string | null; planYear: number | null }) =>
    `${title ?? '（未见标题）'}${planYear === null ? '' : `（${planYear} 年）`}`,
  'table.government': '政府',
  'table.session': '会议',
  'table.deliveredOn': '报告日期',
  'table.speaker': '报告人',
  'table.quantities': '指标和数字',
  'table.commitments': '承诺',
  'table.livelihood': '民生实事',
  'table.warnings': '提醒',
  'table.measure': '对象',
  'table.value': '数值',
  'table.kind': '类别',
  'table.status': '状态',
  'table.year': '年份',
  'table.milestone': '节点',
  'table.deadline': '时限',
  'table.text': '原文',
  'kind.level': '总量',
  'kind.change': '增减',
  'kind.share': '占比',
  'kind.rank': '位次',
  'status.achieved': '已完成',
  'status.planned': '目标',
  'status.context': '背景',
  'milestone.reach': '达到',
  'milestone.sustain': '保持',
  'milestone.sign': '签约',
  'milestone.start': '开工',
  'milestone.advance': '推进',
  'milestone.main': '主体完工',
  'milestone.complete': '建成',
  'milestone.operate': '投用',
  'milestone.award': '创成',
  'milestone.hold': '举办',
  'milestone.plan': '谋划',

  'render.summary': '对账：把一份报告的承诺同下一份报告写明的结果逐项相对',
  'render.plan': '作出承诺的报告：luoshi read --json 的输出，或报告文件；“-” 表示标准输入',
  'render.next': '下一年的报告：luoshi read --json 的输出，或报告文件；“-” 表示标准输入',
  'render.json': '输出 JSON，每项承诺一行（不在终端时的默认形式）',
  'render.table': '输出便于阅读的表（在终端上的默认形式）',
  'render.csv': '输出 CSV，每项承诺一行',
  'render.oneInput': '标准输入只能给一份报告；另一份请写明文件。',
  'render.counts': ({ total, counts }: { total: number; counts: string }) => `共 ${total} 项：${counts}`,

  'compare.summary': '比较：多份报告每份一行，列出数量、承诺的硬度、主要指标的目标与结果',
  'compare.files':
    '读取结果（JSON 或每行一份的 JSON Lines）、报告文件，或装有它们的文件夹；“-” 表示从标准输入读取 JSON Lines',
  'compare.json': '输出 JSON，每份报告一行（默认）',
  'compare.csv': '输出 CSV，每份报告一行',
  'compare.parquet': '写成 Apache Parquet 文件，每个数字一行',
  'table.unwritable': ({ name, reason }: { name: string; reason: string }) =>
    `不能写入 ${name}：${reason}。请换一个有写入权限的文件夹。`,
  'table.isFolder': ({ name }: { name: string }) =>
    `${name} 是文件夹，不能写成文件。请写明文件名，例如：${name}/figures.parquet`,
  'series.summary': '历年：同一政府各年并排，列出主要指标的目标、结果与判定',
  'series.json': '输出 JSON，每个政府一行（默认）',
  'series.csv': '输出 CSV，每个指标每年一行',
  'series.parquet': '写成 Apache Parquet 文件，每个指标每年一行',
  'series.missing': ({ name, years }: { name: string; years: string }) =>
    `${name}：没有给出部署 ${years} 年工作的报告；其他报告提到这些年份的照列，不作判定。`,
  'series.noYear': ({ name }: { name: string }) => `“${name}”没有写明年份，没有列入历年。`,
  'series.twice': ({ name, year, used, unused }: { name: string; year: number; used: string; unused: string }) =>
    `${name}：部署${year}年工作的报告给了不止一份，用的是“${used}”，没有用“${unused}”。`,
  'compare.noFiles':
    '没有给出读取结果。请写明文件，或用 “-” 从标准输入读取，例如：luoshi read *.pdf | luoshi compare -',
  'table.oneForm': '--json、--csv、--parquet 只能选一个。',
  'compare.emptyFolder': ({ name }: { name: string }) =>
    `文件夹“${name}”里没有读取结果，也没有报告（json、jsonl、pdf、docx、html、txt）。`,
  'compare.emptyInput': '标准输入里没有读取结果。请检查前一个命令，例如：luoshi read *.pdf | luoshi compare -',
  'compare.sum': ({ read, passedOver }: { read: number; passedOver: number }) =>
    `读出 ${read} 份，略过 ${passedOver} 份。`,
  'compare.notReading': ({ name, count }: { name: string; count: number }) =>
    `“${name}”中第 ${count} 份不是本软件的读取结果，已略过。请用 luoshi read --json 生成。`,

  'import.summary': '把报告存入台账库；同一文件存两次只算一份',
  'import.files': '要存入的文件',
  'import.government': '所属政府的行政区划代码（六位数字，GB/T 2260）',
  'import.name': '政府名称（默认取报告中的名称）',
  'import.by': '由谁存入（默认为系统用户名）',
  'import.data': '数据文件夹（默认用 DATABASE_URL 指定的数据库，没有则为 .luoshi）',
  'import.wrongCode': ({ code }: { code: string }) => `行政区划代码 “${code}” 不对。请写六位数字，例如 990101。`,
  'import.noName': ({ name }: { name: string }) => `“${name}”里没有写明是哪个政府。请用 --name 写明政府名称。`,
  'import.done': ({ name, quantities, commitments }: { name: string; quantities: number; commitments: number }) =>
    `“${name}”已存入，数字 ${quantities} 个，承诺 ${commitments} 项，待人工核对。`,
  'import.already': ({ name }: { name: string }) => `“${name}”已在库中，没有重复存入。`,

  'serve.summary': '打开网页服务',
  'serve.port': '端口（默认 4680，被占用时用下一个空闲端口）',
  'serve.host': '监听地址（默认 127.0.0.1，只限本机）',
  'serve.data': '数据文件夹（默认用 DATABASE_URL 指定的数据库，没有则为 .luoshi）',
  'serve.sample': '存入示例县（数据为虚构）的两年报告',
  'serve.ready': ({ address }: { address: string }) => `落实已启动：${address}   （按 Ctrl-C 停止）`,
  'serve.sampleWhole': '示例县已装好，示例账号可以登录。',
  'serve.sampleBroken': ({ detail }: { detail: string }) => `示例县没有装完：${detail}。重新启动会接着装。`,
  'serve.accessCode': ({ accessCode }: { accessCode: string }) => `登录口令（只告诉可信的人）：${accessCode}`,
  'serve.stopping': '正在停止……',
  'serve.noWeb': '网页还没有构建。请先运行：npm run build -w @luoshi/web',
  'serve.wrongPort': ({ port }: { port: string }) => `端口 “${port}” 不对。请写 0 到 65535 之间的整数。`,
  'serve.portTaken': ({ port }: { port: number }) =>
    `端口 ${port} 已被占用。请换一个，例如：luoshi serve --port ${port + 1}`,

  'doctor.summary': '检查运行环境和数据库',
  'doctor.well': '一切正常。',
  'doctor.ill': ({ count }: { count: number }) => `有 ${count} 处需要处理。`,
  'doctor.node': ({ version }: { version: string }) => `Node.js ${version}`,
  'doctor.nodeOld': ({ version, wanted }: { version: string; wanted: string }) =>
    `Node.js ${version} 太旧。请安装 ${wanted} 或更新的版本。`,
  'doctor.web': '网页已构建',

  'audit.summary': '校验各条哈希链，导出审计日志',
  'audit.verify': '校验审计日志和各项工作的记录有没有被改动；有改动时退出码为 1',
  'audit.export': '把审计日志导出为 JSON Lines',
  'audit.government': '只看某个政府（行政区划代码；000000 为本机），默认全部',
  'audit.whole': ({ kind, chains, events }: Pick<ChainsChecked, 'kind' | 'chains' | 'events'>) =>
    `${chainNames[kind]}：${chains} 条链，${events} 条记录，全部完好。`,
  'audit.broken': ({
    kind,
    chains,
    events,
    brokenChains,
  }: Pick<ChainsChecked, 'kind' | 'chains' | 'events' | 'brokenChains'>) =>
    `${chainNames[kind]}：${chains} 条链中有 ${brokenChains} 条被改动或缺失，完好的记录 ${events} 条。`,
  'audit.place': ({ government, chain, firstBroken }: BrokenChain) =>
    `  ${government}${chain === '' ? '' : ` ${chain}`}：从第 ${firstBroken} 条起被改动或缺失`,
  'audit.more': ({ count }: { count: number }) => `  另有 ${count} 条链被改动或缺失`,
  'audit.keep': '请保留数据库现状，并报告安全负责人。',

  'user.summary': '在新装的系统上建第一批账号',
  'user.create': '新建账号，显示一次性密码（首次登录须修改）',
  'user.login': '登录名，小写字母开头，3 至 40 位',
  'user.government': '所属政府的行政区划代码（默认 000000，即本机，管理所有政府）',
  'user.name': '姓名',
  'user.role':
    '角色：office 督查室、unit 单位、leader 县领导、deputy 代表、auditor 审计、system-admin、security-admin、audit-admin',
  'user.created': ({ login, government, password }: { login: string; government: string; password: string }) =>
    `账号 ${login}（${government}）已建立。一次性密码：${password}\n密码只显示这一次，请当面告诉本人，首次登录时须修改。`,
  'user.wrongRole': ({ given, known }: { given: string; known: string }) =>
    `没有“${given}”这个角色。可用的角色：${known}`,
  'user.removeTotp': '取消一个账号的动态口令（手机遗失，或密钥丢失而管理员自己也登录不了时用）',
  'user.totpRemoved': ({ login }: { login: string }) => `账号 ${login} 的动态口令已取消，本人下次登录后可重新设置。`,
  'user.unknown': ({ login, government }: { login: string; government: string }) =>
    `${government} 没有登录名为 ${login} 的账号，请核对登录名，或用 --government 写明所属政府。`,

  'secrets.summary': '封存动态口令和电话号码的密钥',
  'secrets.changeKey': '换用新密钥，把所有动态口令和电话号码重新封存（不改变任何人的动态口令）',
  'secrets.changed': ({ key, sealed, phones }: { key: string; sealed: number; phones: number }) =>
    `已换用新密钥（编号 ${key}），重新封存 ${sealed} 个账号的动态口令和 ${phones} 个电话号码。请备份新的密钥，并与数据库的备份分开存放。`,
  'secrets.lost': ({ logins }: { logins: string }) =>
    `没有密钥能打开以下账号的动态口令，请安全管理员为其重置：${logins}`,
  'secrets.phonesLost': ({ lost }: { lost: number }) =>
    `没有密钥能打开 ${lost} 个电话号码，在名录中显示为 ****，请系统管理员重新填写。`,

  'usage.unknownOption': ({ thing }: { thing: string }) => `没有 ${thing} 这个选项。请看：luoshi --help`,
  'usage.unknownCommand': ({ thing }: { thing: string }) => `没有 ${thing} 这个命令。请看：luoshi --help`,
  'usage.missingArgument': ({ thing }: { thing: string }) => `缺少参数 ${thing}。请看：luoshi --help`,
  'usage.optionMissingArgument': ({ thing }: { thing: string }) => `选项 ${thing} 后面缺少内容。`,
  'usage.missingMandatoryOptionValue': ({ thing }: { thing: string }) => `必须写明 ${thing}。`,
  'usage.excessArguments': '多出了不认识的参数。请看：luoshi --help',
  'usage.wrongCount': ({ option, given }: { option: string; given: string }) =>
    `${option} 后面应是大于 0 的整数，不能是 “${given}”。`,
  'usage.wrongSeconds': ({ given }: { given: string }) => `--timeout 后面应是大于 0 的秒数，不能是 “${given}”。`,
  'usage.wrongLanguage': ({ given }: { given: string }) => `--lang 后面应是 zh 或 en，不能是 “${given}”。`,
  unprinted: ({ detail }: { detail: string }) => `结果没有写完（${detail}）。请检查磁盘空间后重新运行。`,
  system: ({ detail }: { detail: string }) => `系统不允许这样做（${detail}）。请检查路径、权限和磁盘空间。`,
  defect: ({ detail }: { detail: string }) =>
    `程序出错：${detail}。这是软件缺陷，请报告给我们；设 LUOSHI_DEBUG=1 可看详情。`,
} as const;

/** The sentence behind each key: a string, or a function of its facts. */
export type Messages = {
  readonly [Key in keyof typeof zh]: (typeof zh)[Key] extends (facts: infer Facts) => string
    ? (facts: Facts) => string
    : string;
};
