/** Replaces Tasklist's own config.js: our name, our scripts. A changed entry script gets a new number, because browsers keep it. */
export default {
	app: { name: 'Tasklist', vendor: 'Nghe Dân' },
	customScripts: ['scripts/sign-on.v1', 'scripts/nearest-first.v1', 'scripts/forms.v1', 'scripts/nghedan.v1'],
	shortcuts: {
		claimTask: { key: 'ctrl+alt+c', description: 'claims the currently selected task' },
		focusFilter: { key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list' },
		focusList: { key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list' },
		focusForm: { key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form' }
	}
};
