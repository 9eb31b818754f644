/** What to look for: words or a code, a state, the overdue only. */
import { h, Component } from '../ui.js';
import { textInput, choice, check } from '../fields.js';
import { reference, choices } from '../reference.js';

export class Finder extends Component {
	state = { q: '', status: '', overdue: false, statuses: [] };

	componentDidMount() {
		reference().then((lists) => this.setState({ statuses: choices(lists.statuses) })).catch(() => {});
	}

	ask = (change) => this.setState(change, this.find);

	find = (event) => {
		if (event && event.preventDefault) event.preventDefault();
		const { q, status, overdue } = this.state;
		this.props.onFind({ ...(q.trim() && { q: q.trim() }), ...(status && { status }), ...(overdue && { overdue }) });
	};

	render(props, { q, status, overdue, statuses }) {
		return h('form', { class: 'nd-finder', role: 'search', onSubmit: this.find },
			textInput(q, (text) => this.setState({ q: text }), { type: 'search', placeholder: 'Mã, nội dung, nơi, họ tên', 'aria-label': 'Mã, nội dung, nơi hoặc họ tên', maxLength: 200 }),
			h('button', { type: 'submit', class: 'nd-button nd-primary' }, 'Tìm'),
			choice(status, (chosen) => this.ask({ status: chosen }), statuses, { empty: 'Mọi trạng thái', 'aria-label': 'Trạng thái' }),
			check(overdue, (chosen) => this.ask({ overdue: chosen }), 'Quá hạn'));
	}
}
