/** The course of the case that a process instance runs for: our journal, and between its lines what the process did. */
import { h, render, Component, notice } from '../../tasklist/nghedan/ui.js';
import { get, at } from '../../tasklist/nghedan/api.js';
import { engine } from './engine.js';
import { dayAndTime } from '../../tasklist/nghedan/dates.js';

const SOURCES = { JOURNAL: 'Nhật ký', TASK: 'Bước', SYSTEM: 'Hệ thống' };
const PETITION = /^\d{4}-.+-\d{6,}$/;

const ended = (line) => (line.source === 'JOURNAL' ? '' : line.cancelled ? 'bỏ dở ' + dayAndTime(line.until) : line.until ? dayAndTime(line.until) : 'đang chờ');

const row = (line, place) => h('tr', { key: place, class: line.source === 'JOURNAL' ? 'nd-course-journal' : null },
	h('td', null, dayAndTime(line.at)), h('td', null, SOURCES[line.source]),
	h('td', null, h('b', null, line.text), line.detail && h('span', { class: 'nd-hint' }, ' · ' + line.detail)),
	h('td', null, line.status || ''), h('td', null, line.who || ''), h('td', null, ended(line)));

class Course extends Component {
	state = { lines: null, none: false, error: null, all: true };

	async componentDidMount() {
		const { processInstanceId } = this.props;
		try {
			const instance = await get(engine('process-instance/' + encodeURIComponent(processInstanceId)));
			const code = instance.businessKey || '';
			if (!PETITION.test(code)) return this.setState({ none: true });
			const { lines } = await get(at('petitions', code, 'course'));
			return this.setState({ code, lines });
		} catch (e) {
			return this.setState({ error: e.status === 403 || e.status === 404 ? 'Vụ việc này không thuộc phạm vi đồng chí được xem.' : e.message });
		}
	}

	render(props, { code, lines, none, error, all }) {
		const shown = lines && lines.filter((line) => all || line.source === 'JOURNAL');
		return h('div', { class: 'nd nd-dashboard' },
			notice('bad', error),
			none && h('p', null, 'Phiên này không chạy cho kiến nghị nào.'),
			!lines && !none && !error && h('p', { class: 'nd-skeleton', role: 'status' }, 'Đang mở…'),
			lines && h('p', { class: 'nd-row nd-wrap' }, h('b', null, code),
				h('label', { class: 'nd-check' }, h('input', { type: 'checkbox', checked: all, onChange: (event) => this.setState({ all: event.target.checked }) }), ' Cả các bước của quy trình')),
			lines && h('div', { class: 'nd-dash-scroll', tabIndex: 0, role: 'region', 'aria-label': 'Nhật ký vụ việc' }, h('table', { class: 'nd-dash-table nd-course' },
				h('thead', null, h('tr', null, ['Lúc', 'Nguồn', 'Việc', 'Trạng thái sau đó', 'Ai', 'Xong lúc'].map((name) => h('th', { scope: 'col', key: name }, name)))),
				h('tbody', null, shown.map(row)))));
	}
}

export function mountTab(node, { processInstanceId }) {
	render(h(Course, { processInstanceId }), node);
	return () => render(null, node);
}
