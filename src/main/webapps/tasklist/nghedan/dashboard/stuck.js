/** What the system could not do by itself, in words of the case, and one more try. */
import { h, Component, button, notice, tell } from '../ui.js';
import { get, post, at } from '../api.js';
import { place } from './lists.js';

export class Stuck extends Component {
	state = { stuck: this.props.stuck || null, error: null, busy: null };

	componentDidMount() {
		if (!this.state.stuck) this.load();
	}

	componentDidUpdate(before) {
		if (before.stuck !== this.props.stuck) this.setState({ stuck: this.props.stuck });
	}

	load = async () => {
		try {
			this.setState({ stuck: await get('/api/stuck'), error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	retry = async (line) => {
		this.setState({ busy: line.id, error: null });
		try {
			await post(at('stuck', line.id, 'retry'));
			tell('Hệ thống sẽ thử lại ngay.');
			if (this.props.changed) await this.props.changed(); else await this.load();
		} catch (e) {
			this.setState({ error: e.message });
		}
		this.setState({ busy: null });
	};

	line = (line) => h('li', { key: line.id, class: 'nd-dash-stuck' }, h('span', null, line.text), h('span', { class: 'nd-row' },
		line.petition && h('a', { class: 'nd-link', href: place('#/cases?code=' + encodeURIComponent(line.code)) }, 'Mở hồ sơ'),
		button('Thử lại', () => this.retry(line), { class: 'nd-small', disabled: this.state.busy === line.id, ariaLabel: `Thử lại bước ${line.step} của ${line.code || line.process}` })));

	render(props, { stuck, error }) {
		return h('div', { class: 'nd-dash-block', id: 'nd-stuck', tabIndex: -1 },
			h('h3', null, 'Bước tự động bị kẹt'), notice('bad', error),
			stuck && !stuck.count && h('p', { class: 'nd-hint' }, 'Không có bước nào bị kẹt.'),
			stuck && stuck.count > 0 && h('ul', { class: 'nd-dash-list' }, stuck.items.map(this.line)),
			stuck && stuck.count > stuck.items.length && h('p', { class: 'nd-hint' }, `Còn ${stuck.count - stuck.items.length} bước nữa; các bước cũ nhất đứng trước.`));
	}
}
