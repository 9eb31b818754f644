/** A dialog over the page. The browser itself keeps the focus inside, closes it on Escape and gives the focus back. */
import { h, Component, button } from './ui.js';

export class Modal extends Component {
	componentDidMount() {
		this.base.showModal();
	}

	componentWillUnmount() {
		this.gone = true;
		this.base.close();
	}

	closed = (event) => {
		// a list inside that closes is not the dialog
		if (event.target === this.base && !this.gone) this.props.onClose();
	};

	render({ title, children, onClose }) {
		return h('dialog', { class: 'nd nd-modal', 'aria-label': title, onClose: this.closed },
			h('header', { class: 'nd-modal-head' }, h('h2', null, title), button('✕', onClose, { class: 'nd-quiet', ariaLabel: 'Đóng', title: 'Đóng' })),
			children);
	}
}
