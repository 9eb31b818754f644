/** Puts pages of paper on the printer, alone: what the screen shows stays out of it. */
import { render } from './ui.js';

/** Prints what is given, each `.nd-paper` on a page of its own. */
export function print(pages) {
	const place = document.createElement('div');
	place.className = 'nd-print';
	document.body.append(place);
	document.body.classList.add('nd-printing');
	render(pages, place);
	const done = () => {
		window.removeEventListener('afterprint', done);
		document.body.classList.remove('nd-printing');
		render(null, place);
		place.remove();
	};
	window.addEventListener('afterprint', done);
	window.print();
}
