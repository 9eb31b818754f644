/** Several CSV files that belong together: dropped or chosen in any order, each known by its name. */
import { h, Component, button, notice, chooser } from '../ui.js';

const LARGEST = 10 * 1024 * 1024;
const size = (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`);

/** "groups.csv", "groups (1).csv" and "2025-groups.csv" are all the list of groups. */
const nameOf = (file, wanted) => wanted.find(({ name }) => new RegExp(`(^|[^a-z-])${name.replace('.csv', '')}( ?\\(\\d+\\))?\\.csv$`, 'i').test(file.name));

const template = ({ name, columns }) => h('a', {
	class: 'nd-link', download: name, href: 'data:text/csv;charset=utf-8,' + encodeURIComponent('\ufeff' + columns + '\r\n'), title: columns
}, 'tệp mẫu');

/** The chosen files as parts of a form, under their proper names. */
export function formOf(files, fields = {}) {
	const form = new FormData();
	Object.entries(fields).forEach(([key, value]) => form.append(key, value));
	files.forEach((file, name) => form.append('files', file, name));
	return form;
}

export class CsvFiles extends Component {
	state = { refused: [], over: false };

	take(list) {
		const { wanted, files, onFiles } = this.props;
		const taken = new Map(files);
		const refused = [];
		list.forEach((file) => {
			const known = nameOf(file, wanted);
			if (!known) refused.push(`${file.name}: tên tệp phải là một trong ${wanted.map(({ name }) => name).join(', ')}.`);
			else if (file.size > LARGEST) refused.push(`${file.name}: lớn hơn 10 MB.`);
			else taken.set(known.name, file);
		});
		this.setState({ refused, over: false });
		onFiles(taken);
	}

	without(name) {
		const left = new Map(this.props.files);
		left.delete(name);
		this.props.onFiles(left);
	}

	line = (one) => {
		const file = this.props.files.get(one.name);
		return h('li', { key: one.name, class: file ? 'nd-csv-there' : '' },
			h('span', { 'aria-hidden': 'true' }, file ? '✓' : '○'),
			h('span', null, h('b', null, one.what), h('span', { class: 'nd-hint' }, ` ${one.name}`, file ? ` · ${size(file.size)}` : one.optional ? ' · không bắt buộc' : ' · chưa chọn')),
			h('span', { class: 'nd-csv-do' }, file ? button('Bỏ', () => this.without(one.name), { class: 'nd-small', ariaLabel: `Bỏ tệp ${one.name}` }) : template(one)));
	};

	render({ wanted }, { refused, over }) {
		return h('div', {
			class: over ? 'nd-csv nd-drop-over' : 'nd-csv', onDrop: (event) => { event.preventDefault(); this.take([...event.dataTransfer.files]); },
			onDragLeave: () => this.setState({ over: false }), onDragOver: (event) => { event.preventDefault(); if (!over) this.setState({ over: true }); }
		},
		h('ul', { class: 'nd-list nd-csv-list' }, wanted.map(this.line)),
		refused.map((text) => notice('bad', text)),
		chooser('Chọn tệp CSV…', '.csv,text/csv', (chosen) => this.take(chosen)), h('span', { class: 'nd-hint' }, ' hoặc kéo thả vào đây; chọn nhiều tệp một lúc được.'));
	}
}
