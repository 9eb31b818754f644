/** How far the dates of open cases have followed a change; asked again and again while it runs. */
import { h, Component, notice } from './ui.js';
import { get, at } from './api.js';
import { time } from './dates.js';
import { whole } from './moves.js';

const SOON = 1500;
const AWAY = 6000;

const running = (one) => one && one.state !== 'DONE';

export class Recalculation extends Component {
	state = { one: null };

	componentDidMount() {
		this.look();
	}

	componentDidUpdate(before) {
		if (before.id !== this.props.id) this.look();
	}

	componentWillUnmount() {
		this.gone = true;
		clearTimeout(this.timer);
	}

	/** That of the last change here, else one that runs since before. */
	ask = async () => {
		const { id } = this.props;
		return id ? get(at('recalculations', id)) : ((await get('/api/recalculations')) || []).find(running);
	};

	look = async () => {
		clearTimeout(this.timer);
		const { id } = this.props;
		try {
			const one = await this.ask();
			if (this.gone || id !== this.props.id) return;
			this.setState({ one: one || this.state.one });
			if (running(one)) this.timer = setTimeout(this.look, SOON);
			else if (one && this.props.onDone) this.props.onDone();
		} catch (e) {
			if (!this.gone && e.passing) this.timer = setTimeout(this.look, AWAY);
		}
	};

	render(props, { one }) {
		if (!one) return null;
		if (!running(one)) {
			return h('div', { class: 'nd-progress-place' }, notice('good', `Đã tính lại xong${one.finishedAt ? ' lúc ' + time(one.finishedAt) : ''}: ${whole(one.moved)} vụ việc đổi hạn. `, one.what));
		}
		return h('div', { class: 'nd-progress-place' }, h('div', { class: 'nd-progress', role: 'status' },
			h('p', null, h('b', null, 'Đang tính lại thời hạn: '), one.what),
			h('progress', { max: Math.max(1, one.total), value: one.done, 'aria-label': 'Tiến độ tính lại' }),
			h('p', { class: 'nd-hint' }, `${whole(one.done)} trên ${whole(one.total)} vụ việc đã xem · ${whole(one.moved)} vụ việc đổi hạn. Mọi người vẫn làm việc bình thường.`)));
	}
}
