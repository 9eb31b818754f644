/** Loads the case of a task and shows it by its kind: around the form where there is room, in one column where there is not. */
import { h, Component, button, notice, tell } from '../ui.js';
import { get, at } from '../api.js';
import { leaveTask, currentTask } from './address.js';
import { inTheMiddle, goToDuty } from './middle.js';
import { forgetAround } from './around.js';
import { Duty } from './duty.js';
import { PetitionView, Matter } from './petition.js';
import { Context } from './context.js';
import { MeetingView } from './meeting.js';
import { DossierView } from './dossier.js';
import { WatchView } from './watch.js';
import { HandoverView } from './handover.js';
import { ReportView } from './report.js';
import { ReviewView } from '../review/case.js';

const VIEWS = { PETITION: PetitionView, MEETING: MeetingView, DOSSIER: DossierView, WATCH: WatchView, HANDOVER: HandoverView, REPORT: ReportView, REVIEW: ReviewView };

export class CasePanel extends Component {
	state = { file: null, error: null, busy: true };

	componentDidMount() {
		this.claimed = (event) => { if (event.target.closest && event.target.closest('.claim, .unclaim')) setTimeout(() => this.load(), 1500); };
		document.addEventListener('click', this.claimed);
		forgetAround();
		this.load();
	}

	componentDidUpdate() {
		const { file } = this.state;
		if (!this.props.beside) return;
		// a petition lies on both sides of its form, anything else on one
		if (file) document.body.classList.toggle('nd-both-sides', file.kind === 'PETITION');
		inTheMiddle(file && h(Duty, { file, key: this.props.taskId }));
	}

	componentWillUnmount() {
		this.gone = true;
		if (this.props.beside) inTheMiddle(null);
		document.removeEventListener('click', this.claimed);
	}

	load = async () => {
		this.setState({ busy: true });
		try {
			const file = await get(at('tasks', this.props.taskId, 'case'));
			if (!this.gone) this.setState({ file, error: null, busy: false });
			return null;
		} catch (error) {
			if (!this.gone) this.setState({ error, busy: false, file: error.status === 404 ? null : this.state.file });
			return error;
		}
	};

	/** After an action: the step may be gone with it, then Tasklist goes back to its list. */
	changed = async (done) => {
		forgetAround();
		const error = await this.load();
		if (!error || ![403, 404, 410].includes(error.status)) return;
		if (done) tell(done);
		if (currentTask() === this.props.taskId) leaveTask();
	};

	bar(onFold) {
		return h('div', { class: 'nd-bar' },
			h('span', { class: 'nd-bar-title' }, 'Hồ sơ'),
			button('↻', this.load, { class: 'nd-quiet', title: 'Tải lại hồ sơ', ariaLabel: 'Tải lại hồ sơ' }),
			onFold && button('›', onFold, { class: 'nd-quiet', title: 'Thu gọn hồ sơ', ariaLabel: 'Thu gọn hồ sơ', expanded: 'true' }));
	}

	said({ file, error, busy }) {
		return [
			error && notice('bad', error.status === 404 ? 'Bước này không gắn với hồ sơ nào, hoặc không còn nữa.' : error.message, ' ',
				button('Thử lại', this.load, { class: 'nd-small' })),
			!file && busy && h('div', { class: 'nd-skeleton', role: 'status' }, 'Đang mở hồ sơ…')
		];
	}

	/** Read before the form, and as long as a case is: there is a way past it. */
	skip() {
		return button('Đến việc cần làm', goToDuty, { class: 'nd-skip' });
	}

	/** The right side begins with the bar; on the left, whoever works reads the petition from its first line. */
	sides(onFold, file) {
		return [
			h('div', { class: 'nd-side nd-side-left', tabIndex: 0, role: 'group', 'aria-label': 'Kiến nghị' }, this.skip(), h(Matter, { file, changed: this.changed })),
			h('div', { class: 'nd-side nd-side-right', tabIndex: 0, role: 'group', 'aria-label': 'Bối cảnh' },
				this.bar(onFold), this.said(this.state), h(Context, { file, changed: this.changed }))
		];
	}

	render({ onFold, beside }, { file, busy }) {
		const View = file && VIEWS[file.kind];
		if (beside && file && file.kind === 'PETITION') {
			return h('div', { class: 'nd nd-case-file nd-sides', 'aria-busy': busy }, this.sides(onFold, file));
		}
		return h('div', { class: beside ? 'nd nd-case-file nd-scroll' : 'nd nd-case-file', 'aria-busy': busy },
			beside && this.skip(), this.bar(onFold), this.said(this.state),
			file && file.kind !== 'PETITION' && !beside && h(Duty, { file }),
			View && h(View, { file, changed: this.changed }));
	}
}
