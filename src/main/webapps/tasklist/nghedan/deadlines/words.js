/** The words around deadlines and alarms that stand on our screens. */
export const UNITS = [{ value: 'WORKING_DAY', label: 'ngày làm việc' }, { value: 'CALENDAR_DAY', label: 'ngày' }, { value: 'WORKING_HOUR', label: 'giờ làm việc' }];
export const unitLabel = (unit) => (UNITS.find(({ value }) => value === unit) || {}).label || unit;

/** The national calendar's rules are everybody's. */
export const ruleOwner = ({ code, name }) => (code === 'national' ? 'Quy định chung' : name);

/** The steps in the order of a case's life, with the deadlines that belong to each. */
const STEPS = [
	['Tiếp nhận', ['D01', 'D02', 'D04', 'D07', 'D08', 'D31', 'D37', 'D32']], ['Xác minh, phân loại, thông báo xử lý', ['D05', 'D09', 'D34', 'D06', 'D03', 'D41']],
	['Giải quyết', ['D10', 'D11', 'D12', 'D13', 'D14', 'D36']], ['Chuyển cấp trên, cơ quan khác', ['D16', 'D17', 'D18', 'D33', 'D35']],
	['Trả lời, báo kết quả, theo dõi', ['D19', 'D20', 'D21', 'D22', 'D23']], ['Cả vụ việc', ['D15']]
];

export function bySteps(rules) {
	const known = STEPS.flatMap(([, codes]) => codes);
	const other = ['Thời hạn khác', [...new Set(rules.map(({ code }) => code))].filter((code) => !known.includes(code)).sort()];
	return [...STEPS, other].map(([title, codes]) => ({ title, rules: codes.flatMap((code) => rules.filter((rule) => rule.code === code)) }))
		.filter((group) => group.rules.length);
}

export const ALARMS = [
	{ value: 'REMINDER', label: 'Nhắc trước hạn' }, { value: 'OVERDUE', label: 'Báo quá hạn' }, { value: 'ESCALATION', label: 'Báo cáo lên cấp trên' },
	{ value: 'NOTICE_10WD', label: 'Quá hạn thông báo việc xử lý' }, { value: 'DAY30', label: 'Mốc 30 ngày' }, { value: 'DAY40', label: 'Mốc 40 ngày' },
	{ value: 'DAY45', label: 'Mốc 45 ngày' }, { value: 'PROMISE_BROKEN', label: 'Quá ngày đã hứa' }, { value: 'AGENCY_LETTER', label: 'Thư nhắc cơ quan' }
];

const head = (level) => `người đứng đầu cấp thứ ${level}`;

/** 0 is who holds the step, 1 the first head besides, from 2 on only the head at that place on the way up. */
export const PEOPLE = [0, 1, 2, 3, 4, 5, 6].map((level) => ({
	value: String(level), label: level > 1 ? head(level) : ['người đang giữ việc', 'người đang giữ việc và người đứng đầu trực tiếp'][level]
}));

const when = ({ offset, unit, atClosing }) => {
	const span = `${Math.abs(offset)} ${unitLabel(unit)}`;
	if (!offset) return atClosing ? 'cuối giờ làm việc ngày đến hạn' : 'ngay khi hết hạn';
	return `${span} ${offset < 0 ? 'trước hạn' : 'sau hạn'}${atClosing ? ', cuối giờ làm việc' : ''}`;
};

/** Who holds the step hears the marks of the forty-five days too. */
const who = ({ kind, level }) => (level > 1 && kind.startsWith('DAY') ? 'người đang giữ việc và ' + head(level) : (PEOPLE[level] || { label: head(level) }).label);

/** A row of the alarm levels as one sentence: what, to whom, when. */
export const sentence = (row) => `${row.kindLabel || (ALARMS.find(({ value }) => value === row.kind) || {}).label}: ${who(row)}, ${when(row)}`;
