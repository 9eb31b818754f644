/** Intake by any channel: one petition, then its receipt, then the next. */
import { h, render, Component, notice, button } from '../ui.js';
import { reference } from '../reference.js';
import { IntakeForm } from './form.js';
import { Receipt } from './receipt.js';

class IntakePage extends Component {
	state = { lists: null, error: null, stored: null, turn: 0 };

	componentDidMount() {
		this.load();
	}

	load = () => {
		reference().then((lists) => this.setState({ lists, error: null })).catch((e) => this.setState({ error: e.message }));
	};

	render(props, { lists, error, stored, turn }) {
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-narrow' },
			!stored && h('h1', null, 'Tiếp nhận phản ánh, kiến nghị'),
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!lists && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			stored && h(Receipt, { stored, onNext: () => this.setState({ stored: null, turn: turn + 1 }) }),
			lists && !stored && h(IntakeForm, { key: turn, lists, onStored: (result) => this.setState({ stored: result }) })));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(IntakePage), node);
	return () => render(null, node);
}
