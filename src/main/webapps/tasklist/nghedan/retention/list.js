/** One list of cases to be destroyed: printed, signed by another, then carried out. */
import { h, Component, button, notice, facts, tell } from '../ui.js';
import { get, post, at } from '../api.js';
import { day, dayAndTime } from '../dates.js';
import { Dialog } from '../dialog.js';
import { print } from '../print.js';
import { cases } from './cases.js';
import { paper } from './paper.js';

export class List extends Component {
	state = { list: null, asked: false, error: null };

	componentDidMount() {
		this.does(get(this.path()));
	}

	path = (...steps) => at('retention', 'lists', this.props.number, ...steps);

	does = async (answer, said) => {
		try {
			const list = await answer;
			this.setState({ list, asked: false, error: null });
			if (said) {
				tell(said);
				this.props.changed();
			}
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	sign = (event) => {
		const [file] = event.target.files;
		event.target.value = '';
		if (!file) return;
		const form = new FormData();
		form.append('file', file, file.name);
		this.does(post(this.path('minutes'), form), 'Đã nhận biên bản ký.');
	};

	/** By name and in words: it cannot be undone. */
	execute = ({ number }) => {
		if (number.trim().toUpperCase() !== this.props.number) throw new Error('Số danh mục nhập lại chưa khớp.');
		return this.does(post(this.path('execution')), 'Đang hủy theo danh mục.');
	};

	render(props, { list, asked, error }) {
		if (!list) return notice('bad', error) || h('p', { class: 'nd-skeleton' }, 'Đang mở…');
		const may = (action) => list.actions.includes(action);
		return h('section', { class: 'nd-section' },
			h('h2', { class: 'nd-heading' }, `Danh mục ${list.number}`),
			facts([['Đơn vị', list.unitName], ['Tình trạng', list.stateLabel], ['Người lập', `${list.madeByName}, ${dayAndTime(list.madeAt)}`],
				['Người ký', list.signedByName && `${list.signedByName}, ${dayAndTime(list.signedAt)}`],
				['Biên bản', list.minutesName && h('a', { href: this.path('minutes'), download: list.minutesName }, list.minutesName)],
				['Người cho thực hiện', list.startedByName], ['Xong lúc', dayAndTime(list.finishedAt)],
				['Số hồ sơ', `${list.cases}, đã hủy ${list.done}, giữ lại ${list.held}`]]),
			notice('bad', error),
			list.state === 'DRAWN_UP' && list.held > 0 && notice('info', 'Có hồ sơ đang bị giữ lại: hãy rút danh mục và lập danh mục mới.'),
			list.state === 'DRAWN_UP' && !may('SIGN') && !list.held && notice('info', `Chờ người đứng đầu ký; người lập (${list.madeByName}) không được ký. In ra, ký, rồi người ký gửi bản chụp lên đây.`),
			h('div', { class: 'nd-row nd-wrap' },
				button('In biên bản', () => print(paper(list))),
				may('SIGN') && h('label', { class: 'nd-button nd-primary nd-upload' }, 'Gửi biên bản đã ký', h('input', { type: 'file', accept: '.pdf,.jpg,.jpeg,.png', onChange: this.sign })),
				may('WITHDRAW') && button('Rút danh mục', () => this.does(post(this.path('withdrawal')), 'Đã rút danh mục.')),
				may('EXECUTE') && !asked && button('Hủy theo danh mục', () => this.setState({ asked: true }), { class: 'nd-danger' }),
				list.state === 'RUNNING' && button('Xem đã đến đâu', () => this.does(get(this.path())))),
			asked && h(Dialog, {
				title: 'Hủy theo danh mục', danger: true, onClose: () => this.setState({ asked: false }), onSend: this.execute,
				note: 'Thông tin người dân, nội dung, văn bản, tệp và nhật ký bị xóa vĩnh viễn, không khôi phục được. Số liệu thống kê giữ nguyên.',
				fields: [{ key: 'number', type: 'line', label: `Nhập lại số danh mục ${list.number}` }]
			}),
			cases(list.items, day));
	}
}
