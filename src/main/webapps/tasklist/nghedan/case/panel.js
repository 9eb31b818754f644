/** Loads the case of a task and shows it by its kind. */
import { h, Component, button, notice, tell } from '../ui.js';
import { get, at } from '../api.js';
import { leaveTask, currentTask } from './address.js';
import { PetitionView } from './petition.js';
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
		this.load();
	}

	componentWillUnmount() {
		this.gone = true;
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
		const error = await this.load();
		if (!error || ![403, 404, 410].includes(error.status)) return;
		if (done) tell(done);
		if (currentTask() === this.props.taskId) leaveTask();
	};

	render({ onFold }, { file, error, busy }) {
		const View = file && VIEWS[file.kind];
		return h('div', { class: 'nd nd-case-file', 'aria-busy': busy },
			h('div', { class: 'nd-bar' },
				h('span', { class: 'nd-bar-title' }, 'Hồ sơ'),
				button('↻', this.load, { class: 'nd-quiet', title: 'Tải lại hồ sơ', ariaLabel: 'Tải lại hồ sơ' }),
				onFold && button('›', onFold, { class: 'nd-quiet', title: 'Thu gọn hồ sơ', ariaLabel: 'Thu gọn hồ sơ', expanded: 'true' })),
			error && notice('bad', error.status === 404 ? 'Bước này không gắn với hồ sơ nào, hoặc không còn nữa.' : error.message, ' ',
				button('Thử lại', this.load, { class: 'nd-small' })),
			!file && busy && h('div', { class: 'nd-skeleton', role: 'status' }, 'Đang mở hồ sơ…'),
			View && h(View, { file, changed: this.changed }));
	}
}
