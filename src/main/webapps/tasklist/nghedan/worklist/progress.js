/** How far my acts on many steps are, and what could not be done, with its reason. */
import { h, Component, button, notice } from '../ui.js';
import { get, post, at } from '../api.js';
import { dayAndTime } from '../dates.js';
import { whole } from '../moves.js';

const SOON = 1500;
const AWAY = 6000;
/** Told to whoever listens: not each case, but each tenth of the whole. */
const TENTH = 10;
const ASIDE = 'nghedan.bulk-aside';

const PETITION = /^\d{4}-/;

const running = (one) => one && one.state === 'RUNNING';

export class Progress extends Component {
	state = { one: null, earlier: [], error: null };

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

	/** The one just begun, else the last one while it runs or has something left. */
	ask = async () => {
		const { id } = this.props;
		if (id) return get(at('bulk', id));
		const all = await get('/api/bulk');
		const [last] = all;
		if (!this.gone) this.setState({ earlier: all.slice(1).filter((each) => each.failed > 0) });
		return last && (running(last) || last.resumable || last.state === 'STOPPED' || last.failed > 0) && String(last.id) !== localStorage.getItem(ASIDE) ? last : null;
	};

	look = async () => {
		clearTimeout(this.timer);
		const was = this.state.one;
		try {
			const one = await this.ask();
			if (this.gone) return;
			this.setState({ one, error: null });
			if (running(one)) this.timer = setTimeout(this.look, SOON);
			else if (one && was && running(was)) this.props.onDone();
		} catch (e) {
			if (this.gone) return;
			if (e.passing) this.timer = setTimeout(this.look, AWAY);
			else this.setState({ error: e.message });
		}
	};

	tell = (verb) => async () => {
		try {
			this.setState({ one: await post(at('bulk', this.state.one.id, verb)), error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
		this.timer = setTimeout(this.look, SOON);
	};

	aside = () => {
		// an earlier one that was looked at again does not bring back the last
		localStorage.setItem(ASIDE, Math.max(this.state.one.id, Number(localStorage.getItem(ASIDE))));
		this.setState({ one: null });
	};

	failures = (one) => one.failures.length > 0 && h('details', { class: 'nd-more', open: one.failures.length <= 10 },
		h('summary', null, `${whole(one.failed)} việc không làm được`),
		h('ul', { class: 'nd-list nd-failures' }, one.failures.map((each) => h('li', { key: each.task },
			PETITION.test(each.code) ? h('a', { class: 'nd-link', href: '#/cases?code=' + encodeURIComponent(each.code) }, each.code) : h('b', null, each.code), ': ', each.refusal))));

	before = () => this.state.earlier.length > 0 && h('details', { class: 'nd-more' }, h('summary', null, 'Các lần trước còn việc chưa làm được'),
		h('ul', { class: 'nd-list' }, this.state.earlier.map((each) => h('li', { key: each.id },
			`${each.kindLabel}, ${dayAndTime(each.requestedAt)}: ${whole(each.failed)} việc không làm được. `,
			button('Xem', () => this.setState({ one: each }), { class: 'nd-small', ariaLabel: `Xem ${each.kindLabel.toLowerCase()} lúc ${dayAndTime(each.requestedAt)}` })))));

	render(props, { one, error }) {
		if (!one) return error || this.state.earlier.length ? h('div', { class: 'nd-bulk-before' }, notice('bad', error), this.before()) : null;
		const { kindLabel, total, done, failed, state, resumable, finishedAt } = one;
		if (running(one)) {
			return h('section', { class: 'nd-bulk-state nd-bulk-running', 'aria-label': 'Đang làm hàng loạt' },
				notice('bad', error),
				h('p', { class: 'nd-heard', role: 'status' }, `${kindLabel}: đã làm ${TENTH * Math.floor((100 * (done + failed)) / Math.max(1, total) / TENTH)} %`),
				h('p', null, h('b', null, kindLabel + ': '), `${whole(done + failed)} trên ${whole(total)} việc`, failed > 0 && `, ${whole(failed)} không làm được`),
				h('progress', { max: Math.max(1, total), value: done + failed, 'aria-label': 'Tiến độ ' + kindLabel.toLowerCase() }),
				h('p', { class: 'nd-hint' }, 'Làm tiếp ở máy chủ; đồng chí có thể rời trang này.'),
				button('Tạm dừng', this.tell('stop')));
		}
		const gone = state === 'STOPPED' && !resumable && done < total;
		const said = gone ? `${kindLabel}: đã dừng, đã làm ${whole(done)} trên ${whole(total)} việc. Một vụ việc trong danh sách đã được xóa nên nội dung không còn được giữ; hãy chọn lại các việc chưa làm và làm lần mới.`
			: state === 'STOPPED' ? `${kindLabel}: đang tạm dừng, đã làm ${whole(done)} trên ${whole(total)} việc.`
			: `${kindLabel}: đã làm ${whole(done)} trên ${whole(total)} việc${finishedAt ? ', xong lúc ' + dayAndTime(finishedAt) : ''}.`;
		return h('section', { class: 'nd-bulk-state', 'aria-label': 'Kết quả làm hàng loạt' }, notice(failed || state === 'STOPPED' ? 'info' : 'good', said), notice('bad', error), this.failures(one), this.before(),
			h('div', { class: 'nd-row' }, resumable && button(state === 'STOPPED' ? 'Làm tiếp' : 'Thử lại những việc chưa làm được', this.tell('resume')),
				button('Đóng', this.aside, { class: 'nd-quiet' })));
	}
}
