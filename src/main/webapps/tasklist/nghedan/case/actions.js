/** What may be done with a petition besides its step; the server says which, now and to whom. */
import { h, Component, section, button, notice } from '../ui.js';
import { get, post, at } from '../api.js';
import { reference, choices, groupChoices } from '../reference.js';
import { Dialog } from '../dialog.js';
import { Quarantine } from './quarantine.js';

const reason = { key: 'reason', type: 'line', label: 'Lý do' };

/** Each action: its button, its address, its fields (with the code lists at hand) and what is sent. */
const ACTIONS = {
	INTERIM_REPLY: {
		title: 'Trả lời bước đầu', path: 'interim-reply', done: 'Đã ghi trả lời bước đầu.',
		fields: () => [{ key: 'newDate', type: 'date', label: 'Hẹn trả lời vào ngày' }, { key: 'text', type: 'text', label: 'Nội dung nói với người kiến nghị' }]
	},
	REQUEST_EXTENSION: {
		title: 'Xin gia hạn', path: 'extension', done: 'Đã gửi đề nghị gia hạn; chờ người có thẩm quyền quyết định.',
		note: 'Xin chậm nhất một ngày làm việc trước hạn. Không trả lời không có nghĩa là đồng ý.',
		fields: () => [{ key: 'days', type: 'number', label: 'Thêm số ngày làm việc', hint: 'Số lần và số ngày nhiều nhất tùy mức độ của vụ việc.' }, reason], body: (v) => ({ ...v, days: Number(v.days) })
	},
	REGRADE: {
		title: 'Đổi mức thời hạn', path: 'grade', done: 'Đã đổi mức; thời hạn tính lại từ khi tiếp nhận.',
		note: 'Thời hạn mới tính từ ngày tiếp nhận; thời gian đã tạm dừng được giữ, thời gian đã gia hạn thì không. Ngày cũ còn trong hồ sơ.',
		fields: (lists, p) => [{ key: 'grade', type: 'choice', label: 'Mức độ mới', choices: choices(lists.grades).filter(({ value }) => value !== p.grade) }, reason]
	},
	ASK_CONTRIBUTION: {
		title: 'Đề nghị phối hợp', path: 'contributions', done: 'Đã đề nghị phối hợp.', load: 'partners',
		note: 'Đơn vị mình vẫn chủ trì và trả lời; ý kiến phối hợp hiện ở hồ sơ khi có.',
		fields: (lists) => [{ key: 'unit', type: 'search', label: 'Đơn vị phối hợp', choices: choices(lists.partners) },
			{ key: 'request', type: 'line', label: 'Cần đơn vị đó cho biết hoặc làm gì' }, { key: 'dueOn', type: 'date', label: 'Cần có ngày' }]
	},
	PASS_ON: {
		title: 'Chuyển trả, không thuộc thẩm quyền', path: 'pass-on', danger: true, done: 'Đã chuyển trả; vụ việc được phân loại lại.',
		note: 'Tính là một lần trả lại; bị trả lại hai lần thì cấp trên chung quyết định.', fields: () => [{ ...reason, label: 'Thuộc thẩm quyền của ai, vì sao' }]
	},
	NAME_OFFICIAL: {
		title: 'Ghi cán bộ được phản ánh', path: 'about-official', done: 'Đã ghi; việc của người này và cấp dưới được chuyển lên cấp trên.', load: 'officials',
		note: 'Người này không xem được vụ việc nữa. Để trống nếu kiến nghị không nói về cán bộ nào.',
		fields: (lists) => [{ key: 'official', type: 'search', label: 'Cán bộ', choices: choices(lists.officials), optional: true }],
		initial: (p) => ({ official: p.aboutOfficial })
	},
	SUSPEND: { title: 'Tạm đình chỉ', path: 'suspension', done: 'Đã tạm đình chỉ.', note: 'Thời hạn giải quyết tạm dừng; lý do được báo cho người kiến nghị.', fields: () => [reason] },
	KEEP_PROMISE: { title: 'Xác nhận đã làm xong cam kết', path: 'kept-promise', done: 'Đã ghi nhận cam kết hoàn thành.', fields: () => [] },
	REOPEN: { title: 'Mở lại', path: 'reopening', done: 'Đã mở lại.', fields: () => [{ ...reason, label: 'Tình tiết mới hoặc lý do' }] },
	CORRECT: {
		title: 'Sửa nơi, lĩnh vực', path: 'correction', done: 'Đã sửa; nhật ký giữ cả cũ và mới.',
		fields: (lists) => [{ key: 'groupCode', type: 'search', label: 'Tổ dân phố', choices: groupChoices(lists), optional: true },
			{ key: 'field', type: 'choice', label: 'Lĩnh vực', choices: choices(lists.fields), optional: true },
			{ key: 'object', type: 'choice', label: 'Đối tượng', choices: choices(lists.objects), optional: true }, reason],
		initial: (p) => ({ groupCode: p.group, field: p.field, object: p.object })
	},
	SPLIT: {
		title: 'Tách thành nhiều vụ việc', path: 'split', done: 'Đã tách.',
		note: 'Vụ việc này giữ nguyên; mỗi nội dung dưới đây thành một vụ việc riêng, cùng ngày tiếp nhận và người kiến nghị. Nội dung là tố cáo thì không tách mà chọn “Đây là tố cáo, tin báo tham nhũng”.',
		fields: () => [{ key: 'contents', type: 'texts', label: 'Các nội dung tách ra' }],
		body: (v) => ({ contents: v.contents.filter((text) => text.trim()), notAccusation: Boolean(v.notAccusation) })
	},
	MERGE: {
		title: 'Gộp vào vụ việc khác', path: 'merge', done: 'Đã gộp.', note: 'Vụ việc chính đang mở hoặc mới được trả lời; người kiến nghị này cũng được báo trả lời ấy và được hỏi riêng có hài lòng không.',
		fields: () => [{ key: 'masterCode', type: 'line', label: 'Mã vụ việc chính', hint: 'Ví dụ 2026-TG-BHD-000123' }],
		body: (v) => ({ masterCode: v.masterCode.trim().toUpperCase() })
	},
	UNMERGE: {
		title: 'Tách khỏi vụ việc đã gộp', path: 'unmerge', done: 'Đã tách; kiến nghị trở lại bước tiếp nhận.',
		note: 'Kiến nghị trở lại bước tiếp nhận với số đến và ngày như cũ.', fields: () => [{ ...reason, label: 'Vì sao là việc khác' }]
	},
	DIVERT: {
		title: 'Chuyển sang thủ tục khác', path: 'diversion', danger: true, done: 'Đã chuyển sang thủ tục khác.',
		fields: (lists) => [{ key: 'status', type: 'choice', label: 'Thủ tục', choices: choices(lists.tracks) }, reason]
	},
	REMIND: {
		title: 'Nhắc người đang giữ', path: 'reminder', done: 'Đã nhắc.', note: 'Lời nhắc hiện ở đầu trang Việc của tôi của người đang giữ; nhật ký ghi lại. Mỗi bước một ngày một lần.',
		fields: () => [{ key: 'note', type: 'line', label: 'Lời nhắc', optional: true }]
	},
	WITHDRAW: {
		title: 'Ghi nhận rút kiến nghị', path: 'withdrawal', danger: true, done: 'Đã ghi nhận rút kiến nghị.',
		note: 'Vụ việc dừng lại.', fields: () => [{ ...reason, label: 'Ai rút, rút bằng cách nào, vì sao' }]
	}
};

const withoutBlanks = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== undefined));

export class Actions extends Component {
	state = { open: null, lists: {}, done: null, quarantine: false };

	componentDidMount() {
		reference().then((lists) => this.setState({ lists })).catch(() => {});
	}

	/** Some lists belong to this case; without them the form opens all the same and says so by being empty. */
	open = (code) => async () => {
		const { load } = ACTIONS[code];
		const own = load ? { [load]: await get(at('petitions', this.props.petition.code, load)).catch(() => []) } : {};
		this.setState((s) => ({ open: code, done: null, lists: { ...s.lists, ...own } }));
	};

	async send(action, values) {
		const body = withoutBlanks(values);
		await post(at('petitions', this.props.petition.code, action.path), action.body ? action.body(body) : body);
		this.setState({ open: null, done: action.done });
		await this.props.changed(action.done);
	}

	/** Apart from the others: it ends everything, and asks twice. */
	quarantine({ petition, changed }, { quarantine }) {
		return [button('Đây là tố cáo, tin báo tham nhũng', () => this.setState({ quarantine: true }), { class: 'nd-danger-quiet' }),
			quarantine && h(Quarantine, {
				code: petition.code, key: 'q' + petition.code, gone: changed, onClose: () => this.setState({ quarantine: false })
			})];
	}

	render(props, { open, lists, done, quarantine }) {
		const { petition, offered } = props;
		const known = Object.keys(ACTIONS).filter((code) => offered.includes(code));
		const action = open && known.includes(open) ? ACTIONS[open] : null;
		const last = offered.includes('QUARANTINE') && this.quarantine(props, { quarantine });
		if (!known.length) return last ? section('Việc khác', notice('good', done), last) : notice('good', done);
		return section('Việc khác', notice('good', done), action
			? h(Dialog, {
				key: open, title: action.title, note: action.note, danger: action.danger, fields: action.fields(lists, petition),
				initial: action.initial ? action.initial(petition) : {},
				onSend: (values) => this.send(action, values), onClose: () => this.setState({ open: null })
			})
			: h('div', { class: 'nd-row nd-wrap' }, known.map((code) => button(ACTIONS[code].title, this.open(code),
				{ class: ACTIONS[code].danger ? 'nd-danger-quiet' : '' })), last));
	}
}
