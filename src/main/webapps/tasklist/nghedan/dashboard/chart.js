/** One chart: drawn by Chart.js, which is bundled, and told by a table for whoever does not see it. */
import { h, Component } from '../ui.js';

const LIBRARY = '/webjars/chart.js/dist/chart.umd.min.js';
const BAR = 38;
const LINE = 30;

export const COLOURS = { brand: '#0f5c6e', fine: '#1d6636', late: '#a3201b', near: '#8a5200', soft: '#8fa3aa' };

let library = null;

function drawing() {
	if (!library) {
		library = import(LIBRARY).then(() => {
			Object.assign(window.Chart.defaults.font, { family: getComputedStyle(document.body).fontFamily, size: 13 });
			window.Chart.defaults.color = '#1c2b30';
			return window.Chart;
		}).catch((e) => { library = null; throw e; });
	}
	return library;
}

/** A long name in lines, since what does not fit is cut off. */
function lines(name) {
	return name.split(' ').reduce((all, word) => {
		const last = all[all.length - 1];
		return last && (last + ' ' + word).length <= LINE ? [...all.slice(0, -1), last + ' ' + word] : [...all, word];
	}, []);
}

/** Two that stand beside or upon each other are told apart without colour: one of them is hatched. */
function hatched(colour) {
	const tile = document.createElement('canvas');
	tile.width = tile.height = 8;
	const pen = tile.getContext('2d');
	pen.fillStyle = '#ffffff';
	pen.fillRect(0, 0, 8, 8);
	pen.strokeStyle = colour;
	pen.lineWidth = 3;
	[-8, 0, 8].forEach((x) => { pen.beginPath(); pen.moveTo(x - 1, 9); pen.lineTo(x + 9, -1); pen.stroke(); });
	return pen.createPattern(tile, 'repeat');
}

const dataset = ({ name, data, colour, line }, place) => ({
	label: name, data, type: line ? 'line' : 'bar', borderColor: colour, borderWidth: line ? 2 : 1, maxBarThickness: 26,
	backgroundColor: place > 0 && !line ? hatched(colour) : colour, pointStyle: 'rectRot', pointRadius: line ? 4 : 0, order: line ? 0 : 1
});

const settings = ({ labels, series, across, stacked }) => ({
	type: 'bar', data: { labels: across ? labels.map(lines) : labels, datasets: series.map(dataset) },
	options: {
		animation: false, responsive: true, maintainAspectRatio: false, indexAxis: across ? 'y' : 'x', locale: 'vi-VN',
		plugins: { legend: { display: series.length > 1, position: 'bottom', labels: { usePointStyle: false } } },
		scales: { [across ? 'x' : 'y']: { beginAtZero: true, stacked, ticks: { precision: 0 } }, [across ? 'y' : 'x']: { stacked, ticks: { autoSkip: !across } } }
	}
});

export class Chart extends Component {
	componentDidMount() {
		this.draw();
	}

	componentDidUpdate(before) {
		if (before.labels.join() !== this.props.labels.join() || JSON.stringify(before.series) !== JSON.stringify(this.props.series)) this.draw();
	}

	componentWillUnmount() {
		this.gone = true;
		if (this.drawn) this.drawn.destroy();
	}

	async draw() {
		try {
			const Drawing = await drawing();
			if (this.gone || !this.canvas) return;
			if (this.drawn) this.drawn.destroy();
			this.drawn = new Drawing(this.canvas, settings(this.props));
		} catch (e) {
			// the table tells the same
			console.warn('nghedan: ' + e.message);
		}
	}

	table({ head, rows }) {
		return h('details', { class: 'nd-dash-behind' }, h('summary', null, 'Bảng số liệu'),
			h('div', { class: 'nd-dash-scroll', tabIndex: 0, role: 'region', 'aria-label': this.props.title }, h('table', { class: 'nd-dash-table' },
				h('thead', null, h('tr', null, head.map((name, i) => h('th', { scope: 'col', key: name, class: i ? 'nd-dash-cell' : null }, name)))),
				h('tbody', null, rows.map((row, r) => h('tr', { key: r }, row.map((value, i) => (i
					? h('td', { key: i, class: 'nd-dash-cell', 'data-name': head[i] }, value) : h('th', { scope: 'row', key: i }, value)))))))));
	}

	render(props) {
		const { title, hint, labels, across } = props;
		const none = !labels.length;
		return h('div', { class: 'nd-dash-chart' }, h('h4', null, title), h('p', { class: 'nd-hint' }, hint),
			none && h('p', { class: 'nd-dash-none' }, 'Chưa có số liệu nào.'),
			!none && h('div', { class: 'nd-dash-canvas', ref: (box) => { if (box) box.style.height = (across ? 90 + labels.length * BAR : 260) + 'px'; } },
				h('canvas', { ref: (canvas) => { this.canvas = canvas; }, role: 'img', 'aria-label': `Biểu đồ: ${title}. Số liệu ở bảng bên dưới.` })),
			!none && this.table(props));
	}
}
