/** The re-organisations so far and how far each has come; asked again while one of them moves cases. */
import { h, Component, button, notice } from '../ui.js';
import { day, dayAndTime } from '../dates.js';
import { whole } from '../moves.js';
import { dayBefore } from './words.js';

const SOON = 1500;

/** Moves cases now, or is about to since its day has come. */
const isRunning = (today) => ({ state, effectiveOn }) => state === 'RUNNING' || (state === 'PLANNED' && effectiveOn <= today);

const far = (one, running) => {
	if (!running) return null;
	return h('div', { class: 'nd-progress', role: 'status' },
		h('progress', { max: Math.max(1, one.total || 0), value: one.done || 0, 'aria-label': 'Tiến độ chuyển vụ việc' }),
		h('p', { class: 'nd-hint' }, `Đang chuyển vụ việc: ${whole(one.done || 0)}${one.total ? ` trên ${whole(one.total)}` : ''}. Mọi người vẫn làm việc bình thường.`));
};

const told = (one, running) => [
	running ? 'Đang thực hiện' : one.stateLabel, one.state === 'DONE' && one.doneAt && `xong lúc ${dayAndTime(one.doneAt)}`, one.state === 'DONE' && one.moved > 0 && `${whole(one.moved)} vụ việc đã chuyển`,
	one.orderedByName && `${one.orderedByName} lập ${day(one.orderedAt)}`
].filter(Boolean).join(' · ');

const line = (one, running, onDay) => h('li', { key: one.id },
	h('div', null, h('b', null, `Từ ${day(one.effectiveOn)}: `), one.decision),
	h('div', { class: 'nd-hint' }, told(one, running)), far(one, running),
	h('div', { class: 'nd-row nd-wrap' }, button('Xem ngày trước đó', () => onDay(dayBefore(one.effectiveOn)), { class: 'nd-small', ariaLabel: `Xem ngày ${day(dayBefore(one.effectiveOn))}` }),
		button('Xem từ ngày đó', () => onDay(one.effectiveOn), { class: 'nd-small', ariaLabel: `Xem ngày ${day(one.effectiveOn)}` })));

export class Reorganizations extends Component {
	componentDidMount() {
		this.wait();
	}

	componentDidUpdate() {
		this.wait();
	}

	componentWillUnmount() {
		clearTimeout(this.timer);
	}

	wait() {
		clearTimeout(this.timer);
		if (this.props.list.some(isRunning(this.props.today))) this.timer = setTimeout(this.props.onAgain, SOON);
	}

	render({ list, error, today, onDay }) {
		const running = isRunning(today);
		return h('section', { class: 'nd-card', 'aria-labelledby': 'nd-reorganizations' }, h('h2', { id: 'nd-reorganizations' }, 'Các lần sắp xếp'),
			notice('bad', error),
			list.length ? h('ul', { class: 'nd-list' }, list.map((one) => line(one, running(one), onDay))) : !error && h('p', { class: 'nd-hint' }, 'Chưa có lần nào.'));
	}
}
