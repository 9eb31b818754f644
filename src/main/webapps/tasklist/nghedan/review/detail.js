/** One review of a delegation: when and where, its agenda, its minutes, and the paper that is signed. */
import { h, Component, section, facts, button, notice, tell, chooser } from '../ui.js';
import { get, post, put, at } from '../api.js';
import { draft } from '../drafts.js';
import { dayAndTime, day, weekday, offsetDateTime } from '../dates.js';
import { print } from '../print.js';
import { Dialog } from '../dialog.js';
import { Editor } from '../case/texts.js';
import { placeOf } from '../organization/words.js';
import { Agenda } from './agenda.js';
import { paper } from './paper.js';

const SCANS = '.pdf,.jpg,.jpeg,.png,.webp,.docx';
const moment = (value) => value && `${weekday(value)} ${dayAndTime(value)}`;

export class Detail extends Component {
	state = { review: null, error: null, dialog: null, refused: null };

	componentDidMount() {
		this.load();
	}

	componentDidUpdate(before) {
		if (before.code !== this.props.code) {
			this.words = null;
			this.setState({ review: null, dialog: null }, this.load);
		}
	}

	load = async () => {
		try {
			this.setState({ review: await get(at('reviews', this.props.code)), error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	/** @returns whether the server has it */
	note = async (item) => {
		try {
			this.setState({ review: await put(at('reviews', this.props.code, 'items'), { items: [item] }), error: null });
			return true;
		} catch (e) {
			this.setState({ error: e.message });
			return false;
		}
	};

	print = async () => {
		try {
			print([paper(await get(at('reviews', this.props.code, 'paper')))]);
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	move = () => this.setState({ dialog: {
		title: 'Dời cuộc họp', note: 'Việc chuẩn bị và hạn ghi kết quả dời theo giờ mới.',
		fields: [{ key: 'on', type: 'date', label: 'Ngày họp mới' }, { key: 'at', type: 'time', label: 'Giờ họp' }, { key: 'reason', type: 'line', label: 'Lý do' }],
		onSend: async ({ on, at: hour, reason }) => {
			const review = await post(at('reviews', this.props.code, 'schedule'), { scheduledAt: offsetDateTime(on, hour), reason });
			this.setState({ review, dialog: null });
			tell('Đã dời cuộc họp.');
			if (this.props.onChanged) this.props.onChanged();
		}
	} });

	upload = async ([file]) => {
		const form = new FormData();
		form.append('file', file, file.name);
		try {
			this.setState({ review: await post(at('reviews', this.props.code, 'signed-minutes'), form), refused: null });
		} catch (e) {
			this.setState({ refused: e.message });
		}
	};

	minutes(r, refused) {
		// once: an answer that left the server before the last words came must not undo them
		this.words = this.words || draft(at('reviews', r.code, 'minutes')).show(r.minutes);
		return section('Biên bản',
			r.editable && r.status !== 'CANCELLED' && !r.signedAt ? h(Editor, {
				key: r.code, title: 'Nội dung khác ghi vào biên bản', rows: 5, hint: 'Danh sách ý kiến và chỉ đạo tự vào biên bản. Tự lưu trong khi gõ.',
				draft: this.words
			}) : r.minutes && h('p', { class: 'nd-text' }, r.minutes),
			h('div', { class: 'nd-row nd-wrap' },
				button(r.status === 'HELD' ? 'In biên bản' : 'In chương trình', this.print),
				r.signedMinutes && h('a', { class: 'nd-link', href: r.signedMinutes.href, download: r.signedMinutes.fileName }, `Bản đã ký: ${r.signedMinutes.fileName}`),
				r.editable && r.status === 'HELD' && !r.signedAt && chooser(r.signedMinutes ? 'Thay bản đã ký' : 'Tải bản đã ký lên', SCANS, this.upload)),
			notice('bad', refused));
	}

	render({ wide, step, earlier }, { review: r, error, dialog, refused }) {
		if (!r) return error ? notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })) : h('p', { class: 'nd-skeleton' }, 'Đang mở cuộc họp…');
		return h('article', { class: 'nd-review' },
			h('header', { class: 'nd-head' }, h('div', { class: 'nd-code' }, `Họp ${r.delegationName}`),
				h('div', { class: 'nd-tags' }, h('span', { class: 'nd-tag nd-status' }, r.statusLabel), h('span', { class: 'nd-tag' }, r.code))),
			facts([
				['Địa bàn', placeOf(r.wardName)], ['Họp lúc', moment(r.heldAt || r.scheduledAt)], ['Nơi họp', r.place || 'chưa ghi'], ['Đã dời vì', r.movedReason],
				['Trưởng đoàn', r.headName], ['Thư ký', r.secretaryName], ['Không họp vì', r.cancelReason],
				['Số biên bản', r.minutesNumber], ['Ngày biên bản', day(r.minutesDate)]
			]),
			h('div', { class: 'nd-row nd-wrap' },
				!wide && h('a', { class: 'nd-link', href: '#/reviews?code=' + encodeURIComponent(r.code) }, 'Mở rộng toàn trang →'),
				r.editable && r.status === 'PLANNED' && button('Dời cuộc họp', this.move, { class: 'nd-quiet' })),
			dialog && h(Dialog, { ...dialog, onClose: () => this.setState({ dialog: null }) }),
			notice('bad', error),
			earlier && notice('info', `Các ý kiến dưới đây thuộc cuộc họp ${moment(earlier.scheduledAt)} trước; ý kiến đã báo cáo ở đó sẽ không còn ở cuộc họp này.`),
			h(Agenda, { review: r, step, note: this.note }),
			this.minutes(r, refused));
	}
}
