/** Which view the address names, and the line that says what is not sent yet. */
import { h, Component, button, notice } from './shared.js';
import { office } from './office.js';
import { MyDay } from './my-day.js';
import { GroupProfile } from './group.js';
import { MeetingPage } from './meeting.js';
import { SignOut } from './sign-out.js';

function view(hash) {
	const [name, code, part] = hash.replace(/^#\/?/, '').split('?')[0].split('/').map(decodeURIComponent);
	if (name === 'group' && code) return h(GroupProfile, { code, key: hash });
	if (name === 'meeting' && code) return h(MeetingPage, { code, part: part || 'arrival', key: code });
	if (name === 'sign-out') return h(SignOut);
	return h(MyDay);
}

export class Views extends Component {
	state = { hash: location.hash };

	componentDidMount() {
		addEventListener('hashchange', () => {
			this.setState({ hash: location.hash }, () => {
				scrollTo(0, 0);
				const title = document.querySelector('h1');
				if (title && document.activeElement === document.body) title.focus();
			});
		});
	}

	render(props, { hash }) {
		return view(hash);
	}
}
