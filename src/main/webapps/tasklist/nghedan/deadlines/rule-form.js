/** A deadline changed from a day on, corrected, or laid down anew for some cases only; the moved cases are seen first. */
import { h, field } from '../ui.js';
import { post, dry } from '../api.js';
import { textInput, choice, check, dateInput } from '../fields.js';
import { day, isoDay } from '../dates.js';
import { Change } from '../change.js';
import { UNITS } from './words.js';

const MODES = [{ value: 'next', label: 'Quy định mới, áp dụng từ một ngày' }, { value: 'mend', label: 'Sửa lỗi của chính dòng này' }];
const ANY = { empty: 'Mọi trường hợp' };
const tomorrow = () => isoDay(day(Date.now() + 86_400_000));
const orNull = (value) => value || null;

const body = (rule, own) => ({ mode, amount, unit, rolls, validFrom, validTo, basis, grade, kind, channel, level, authority }) => ({
	replaces: !own && mode === 'mend' ? rule.id : null, code: rule.code, authority, grade: orNull(grade), kind: orNull(kind), channel: orNull(channel), level: orNull(level),
	amount: Number(amount), unit, rolls, validFrom, validTo: orNull(validTo), basis: basis.trim()
});

const missing = ({ amount, validFrom, basis }) => {
	const lacking = [!String(amount).trim() && 'số lượng', !validFrom && 'áp dụng từ ngày', !basis.trim() && 'căn cứ'].filter(Boolean);
	return lacking.length ? `Cần điền: ${lacking.join(', ')}.` : null;
};

const which = (values, set, wrong, lists) => [
	field('Nơi quy định', choice(values.authority, set('authority'), lists.authorities), { wrong: wrong.authority }),
	field('Mức độ', choice(values.grade, set('grade'), lists.grades, ANY), { wrong: wrong.grade }),
	field('Loại', choice(values.kind, set('kind'), lists.kinds, ANY), { wrong: wrong.kind }), field('Kênh', choice(values.channel, set('channel'), lists.channels, ANY), { wrong: wrong.channel }),
	field('Cấp thẩm quyền', choice(values.level, set('level'), lists.levels, ANY), { wrong: wrong.level })
];

/** A new rule begins tomorrow; a mended row stays where it was. */
const period = (rule, mode) => (mode === 'mend' ? { validFrom: rule.validFrom, validTo: rule.validTo || '' } : { validFrom: tomorrow(), validTo: '' });

const fields = (rule, own, lists) => (values, set, wrong) => h('div', { class: 'nd-grid' },
	own ? which(values, set, wrong, lists) : field('Cách sửa', choice(values.mode, (mode) => Object.entries({ mode, ...period(rule, mode) }).forEach(([key, value]) => set(key)(value)), MODES), { class: 'nd-span', hint: values.mode === 'mend' ? 'Dòng cũ được giữ trong lịch sử; hạn của các vụ việc tính lại theo dòng đã sửa.' : 'Vụ việc bắt đầu trước ngày đó giữ quy định cũ.' }),
	field('Số lượng', textInput(String(values.amount), (text) => set('amount')(text.replace(/\D/g, '')), { inputMode: 'numeric', maxLength: 4 }), { wrong: wrong.amount }),
	field('Đơn vị', choice(values.unit, set('unit'), UNITS), { wrong: wrong.unit }),
	field('Áp dụng từ ngày', dateInput(values.validFrom, set('validFrom')), { wrong: wrong.validFrom }),
	field('Đến hết ngày', dateInput(values.validTo, set('validTo')), { optional: true, wrong: wrong.validTo }),
	field('Căn cứ', textInput(values.basis, set('basis'), { maxLength: 500 }), { class: 'nd-span', wrong: wrong.basis, hint: 'Số, ngày của văn bản' }),
	h('div', { class: 'nd-checks nd-span' }, check(values.rolls, set('rolls'), 'Hết vào ngày nghỉ thì lùi đến ngày làm việc tiếp theo')));

/** `own`: a new row for some cases only, instead of a change of this one. */
export const ruleForm = ({ rule, own, lists, onSaved, onClose }) => h(Change, {
	key: rule.id + (own ? 'own' : ''), title: `${rule.code} · ${rule.name}`, note: own ? 'Mức riêng cho những trường hợp chọn dưới đây; các trường hợp khác giữ mức chung.' : rule.startsAtLabel,
	initial: { ...rule, grade: rule.grade || '', kind: rule.kind || '', channel: rule.channel || '', level: rule.level || '', mode: 'next', ...period(rule, 'next'), basis: own ? '' : rule.basis },
	fields: fields(rule, own, lists), check: missing, send: (values, dryRun) => post(dry('/api/deadline-rules', dryRun), body(rule, own)(values)), onSaved, onClose
});
