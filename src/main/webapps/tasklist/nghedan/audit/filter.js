/** What the inspection asks for: a case, a person, a thing done, days. */
import { h, Component, button, field } from '../ui.js';
import { textInput, dateInput, choice } from '../fields.js';
import { ACTIONS } from './words.js';

export class Filter extends Component {
	state = { subject: this.props.subject || '', actor: '', action: '', from: '', to: '' };

	set = (name) => (value) => this.setState({ [name]: value });

	find = (event) => {
		event.preventDefault();
		this.props.onFind(Object.fromEntries(Object.entries(this.state).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value)));
	};

	render(props, { subject, actor, action, from, to }) {
		return h('form', { class: 'nd-card nd-grid', onSubmit: this.find },
			field('Mã hồ sơ', textInput(subject, this.set('subject'))),
			field('Tài khoản', textInput(actor, this.set('actor'))),
			field('Việc', choice(action, this.set('action'), ACTIONS, { empty: 'Tất cả' })),
			field('Từ ngày', dateInput(from, this.set('from'))),
			field('Đến ngày', dateInput(to, this.set('to'))),
			h('div', { class: 'nd-foot nd-span' }, h('button', { type: 'submit', class: 'nd-button nd-primary' }, 'Tìm')));
	}
}
