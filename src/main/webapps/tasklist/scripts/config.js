/** Replaces Tasklist's own config.js: our name, our language, our scripts. A changed entry script gets a new number, because browsers keep it. */
import language from '/language.js';

export default {
	// Tasklist writes vendor and name one after the other wherever it shows a title
	app: { vendor: 'Nghe', name: 'Dân' },
	// one and no other beside it: Tasklist would follow the browser's language, and half the screen would not
	locales: { availableLocales: [language], fallbackLocale: language },
	customScripts: ['scripts/language.v1', 'scripts/words.v1', 'scripts/sign-on.v1', 'scripts/home.v1', 'scripts/forms.v2', 'scripts/nghedan.v2'],
	shortcuts: {
		claimTask: { key: 'ctrl+alt+c', description: 'nhận việc đang chọn' },
		focusFilter: { key: 'ctrl+shift+f', description: 'đến bộ lọc đầu tiên' },
		focusList: { key: 'ctrl+alt+l', description: 'đến việc đầu tiên trong danh sách' },
		focusForm: { key: 'ctrl+alt+f', description: 'đến ô nhập đầu tiên của biểu mẫu' }
	}
};
