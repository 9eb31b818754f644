/** Photographs and papers of a petition: looked at, added by button or by dropping them here. */
import { h, Component, section, button, notice, chooser } from '../ui.js';
import { get, shut, at } from '../api.js';
import { day } from '../dates.js';
import { upload, ACCEPTED } from '../files.js';

const isImage = (file) => file.mediaType.startsWith('image/');
const size = (bytes) => (bytes ? (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`) : '');

export class Attachments extends Component {
	state = { files: [], sending: [], refused: [], error: null, over: false };

	componentDidMount() {
		this.load();
	}

	async load() {
		try {
			this.setState({ files: await get(at('petitions', this.props.code, 'attachments')), error: null });
		} catch (e) {
			this.setState(shut(e) ? { shut: true } : { error: e.message });
		}
	}

	async add(list) {
		for (const file of [...list]) {
			this.setState((s) => ({ sending: [...s.sending, file.name] }));
			const message = await upload(this.props.code, file);
			this.setState((s) => ({
				sending: s.sending.filter((name) => name !== file.name),
				refused: message ? [...s.refused, { name: file.name, message }] : s.refused
			}));
		}
		await this.load();
	}

	drop = (event) => {
		event.preventDefault();
		this.setState({ over: false });
		this.add(event.dataTransfer.files);
	};

	one = (file, index, files) => {
		const { href, fileName: name } = file;
		const told = [size(file.size), day(file.addedAt)].filter(Boolean).join(' · ');
		return h('li', null, h('a', { href, target: '_blank', rel: 'noopener', download: isImage(file) ? undefined : name, title: name },
			isImage(file) ? h('img', { src: href, alt: `Ảnh ${files.slice(0, index + 1).filter(isImage).length} trên ${files.filter(isImage).length}`, loading: 'lazy' }) : h('span', { class: 'nd-file', 'aria-hidden': 'true' }, (name.split('.').pop() || '').toUpperCase()),
			h('span', { class: 'nd-file-name' }, name), h('span', { class: 'nd-hint' }, told)));
	};

	render(props, { files, sending, refused, error, over }) {
		if (this.state.shut) return null;
		return section('Tệp đính kèm', h('div', {
			class: over ? 'nd-drop nd-drop-over' : 'nd-drop', onDrop: this.drop, onDragLeave: () => this.setState({ over: false }),
			onDragOver: (event) => { event.preventDefault(); if (!over) this.setState({ over: true }); }
		},
		error && notice('bad', error),
		files.length > 0 && h('ul', { class: 'nd-files' }, files.map(this.one)),
		sending.map((name) => h('p', { class: 'nd-hint', role: 'status' }, `Đang gửi ${name}…`)),
		refused.map((file, i) => notice('bad', h('b', null, file.name), ': ', file.message, ' ',
			button('Bỏ qua', () => this.setState({ refused: refused.filter((other, j) => j !== i) }), { class: 'nd-small' }))),
		chooser('Thêm tệp', ACCEPTED, (chosen) => this.add(chosen)),
		h('span', { class: 'nd-hint' }, ' hoặc kéo thả vào đây')));
	}
}
