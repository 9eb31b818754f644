/** On which day of the month each delegation meets: what counts now, what counted before, and a change from a day on. */
import { h, Component, button, notice, tell } from '../ui.js';
import { post } from '../api.js';
import { day, isoDay } from '../dates.js';
import { Modal } from '../modal.js';
import { Dialog } from '../dialog.js';
import { Loaded } from '../outreach/loaded.js';
import { table } from '../outreach/words.js';
import { placeOf } from '../organization/words.js';

const HEADS = ['Đoàn', 'Họp vào', 'Nơi họp', ''];
const WEEKS = [['1', 'thứ nhất'], ['2', 'thứ hai'], ['3', 'thứ ba'], ['4', 'thứ tư'], ['5', 'cuối cùng']].map(([value, label]) => ({ value, label }));
const DAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'].map((label, i) => ({ value: String(i + 1), label }));

const today = () => isoDay(day(Date.now()));

/** "Thứ Năm cuối cùng của tháng, 14:00". */
export const words = ({ weekOfMonth, weekday, at }) => `${DAYS[weekday - 1].label} ${WEEKS[weekOfMonth - 1].label} của tháng, ${at.slice(0, 5)}`;

/** The newest rows come first: those to come, the one that counts, and the former ones. */
const inForce = (rows) => rows.find(({ from }) => from <= today());

const dated = (row, said) => h('div', { class: 'nd-hint', key: row.from }, `${said} ${day(row.from)}: ${words(row)}`);

function told(own, general) {
	const now = inForce(own);
	const to = own.filter(({ from }) => from > today()).reverse();
	const former = own.filter((row) => row.from <= today() && row !== now);
	const shown = now || inForce(general);
	return h('span', null, shown ? words(shown) : 'chưa định', now ? h('span', { class: 'nd-hint' }, ` từ ${day(now.from)}`) : h('span', { class: 'nd-hint' }, ' theo lịch chung'),
		to.map((row) => dated(row, 'từ')), former.map((row) => dated(row, 'trước đó, từ')));
}

const FIELDS = [
	{ key: 'from', label: 'Tính từ ngày', type: 'date' }, { key: 'weekOfMonth', label: 'Tuần trong tháng', type: 'choice', choices: WEEKS },
	{ key: 'weekday', label: 'Ngày trong tuần', type: 'choice', choices: DAYS }, { key: 'at', label: 'Giờ', type: 'time' },
	{ key: 'place', label: 'Nơi họp', type: 'line', optional: true }
];

function filled(one, general) {
	const row = inForce(one.rhythms) || inForce(general) || {};
	return { from: today(), weekOfMonth: String(row.weekOfMonth || ''), weekday: String(row.weekday || ''), at: (row.at || '').slice(0, 5), place: row.place || '' };
}

export class Rhythms extends Component {
	state = { changed: null, general: [], turn: 0 };

	dialog({ changed, general }) {
		const close = () => this.setState({ changed: null });
		return h(Modal, { title: `Đổi lịch họp · ${changed.delegationName}`, onClose: close }, h(Dialog, {
			title: '', label: 'Lưu', onClose: close, fields: FIELDS, initial: filled(changed, general),
			note: 'Cuộc họp đã xếp lịch giữ nguyên ngày giờ; lịch cũ vẫn lưu. Trúng ngày nghỉ thì họp ngày làm việc liền trước.',
			onSend: async ({ from, weekOfMonth, weekday, at, place }) => {
				await post('/api/review-rhythms', { delegation: changed.delegation, weekOfMonth: Number(weekOfMonth), weekday: Number(weekday), at, place: place || null, from });
				this.setState((s) => ({ changed: null, turn: s.turn + 1 }));
				tell('Đã đổi lịch họp đoàn.');
			}
		}));
	}

	line = (general) => (one) => ({
		key: one.delegation, cells: [h('span', null, h('b', null, one.delegationName), h('div', { class: 'nd-hint' }, placeOf(one.wardName))), told(one.rhythms, general),
			((inForce(one.rhythms) || inForce(general) || {}).place) || h('span', { class: 'nd-hint' }, 'chưa ghi'),
			one.editable && button('Đổi lịch…', () => this.setState({ changed: one, general }), { class: 'nd-small', ariaLabel: `Đổi lịch họp ${one.delegationName}` })]
	});

	shown = ({ general, delegations }) => [
		h('p', { class: 'nd-hint' }, inForce(general) ? `Lịch chung: ${words(inForce(general))}. ` : '', 'Cuộc họp của mỗi tháng tự xếp theo lịch này. Trưởng đoàn hoặc thư ký đổi lịch của đoàn mình.'),
		delegations.length ? table(HEADS, delegations.map(this.line(general)), { label: 'Lịch họp đoàn' })
			: notice('info', 'Ở các đơn vị của đồng chí chưa có đoàn nào. Nhập danh sách đoàn ở trang Tổ chức.')
	];

	render(props, state) {
		return h('div', null, h(Loaded, { key: state.turn, path: '/api/review-rhythms', shown: this.shown }), state.changed && this.dialog(state));
	}
}
