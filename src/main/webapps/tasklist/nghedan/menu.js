/** A few links behind one word in Tasklist's bar; on a phone, where the bar is a list anyway, they stand in it. */
import { h, Component } from './ui.js';

export class Menu extends Component {
	state = { open: false };

	componentDidMount() {
		document.addEventListener('click', this.outside);
		window.addEventListener('hashchange', this.close);
	}

	componentWillUnmount() {
		document.removeEventListener('click', this.outside);
		window.removeEventListener('hashchange', this.close);
	}

	close = () => { if (this.state.open) this.setState({ open: false }); };

	outside = (event) => { if (!this.base.contains(event.target)) this.close(); };

	leave = (event) => {
		if (event.key !== 'Escape' || !this.state.open) return;
		event.stopPropagation();
		this.close();
		this.base.querySelector('button').focus();
	};

	render({ label, icon, children }, { open }) {
		return h('span', { class: open ? 'nd-menu nd-menu-open' : 'nd-menu', onKeyDown: this.leave },
			h('button', { type: 'button', class: 'nd-menu-button', 'aria-expanded': String(open), onClick: () => this.setState({ open: !open }) },
				h('span', { class: 'glyphicon ' + icon, 'aria-hidden': 'true' }), ' ', label, ' ', h('span', { class: 'caret', 'aria-hidden': 'true' })),
			h('span', { class: 'nd-menu-list', onClick: this.close }, children));
	}
}
