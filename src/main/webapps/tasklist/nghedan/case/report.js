/** An urgent report as the head reads it: what it is, where, and what was said. */
import { h, Component, section, facts, notice } from '../ui.js';
import { get, at } from '../api.js';
import { dayAndTime } from '../dates.js';

export class ReportView extends Component {
	state = { report: null, petition: null, wrong: null };

	componentDidMount() { this.load(this.props.file.businessKey); }

	componentDidUpdate(before) {
		if (before.file !== this.props.file) this.load(this.props.file.businessKey);
	}

	async load(code) {
		try {
			const report = await get(at('situation-reports', code));
			// what an urgent opinion says stands in its petition and nowhere else
			const petition = report.petition ? await get(at('petitions', report.petition)) : null;
			this.setState({ report, petition, wrong: null });
		} catch (e) {
			this.setState({ wrong: e.message });
		}
	}

	render(_, { report, petition, wrong }) {
		if (wrong) return notice('bad', wrong);
		if (!report) return h('p', { class: 'nd-hint', role: 'status' }, 'Đang mở báo cáo…');
		return h('article', null,
			h('header', { class: 'nd-head' }, h('div', { class: 'nd-code' }, report.code), h('div', { class: 'nd-tags' }, h('span', { class: 'nd-tag nd-status' }, report.kindLabel))),
			facts([['Nơi', [report.groupName, report.wardName].filter(Boolean).join(' · ')], ['Người báo', report.reportedByName], ['Báo lúc', dayAndTime(report.reportedAt)],
				['Kiến nghị', report.petition], ['Buổi họp', report.meeting], ['Đã xem', report.seenAt && `${report.seenByName}, ${dayAndTime(report.seenAt)}`], ['Ý kiến chỉ đạo', report.instruction]]),
			section('Nội dung', h('p', { class: 'nd-text' }, petition ? petition.content : report.text)));
	}
}
