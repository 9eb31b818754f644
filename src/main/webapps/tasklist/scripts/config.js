/** Replaces Tasklist's own config.js: our name, our language, our scripts. */
import { language, scripts } from '/screens.js';

export default {
	// Tasklist writes vendor and name one after the other wherever it shows a title
	app: { vendor: 'Nghe', name: 'Dân' },
	// one and no other beside it: Tasklist would follow the browser's language, and half the screen would not
	locales: { availableLocales: [language], fallbackLocale: language },
	customScripts: scripts('tasklist/language', 'tasklist/words', 'tasklist/sign-on', 'tasklist/home', 'tasklist/forms', 'tasklist/nghedan'),
	shortcuts: {
		claimTask: { key: 'ctrl+alt+c', description: 'nhận việc đang chọn' },
		focusFilter: { key: 'ctrl+shift+f', description: 'đến bộ lọc đầu tiên' },
		focusList: { key: 'ctrl+alt+l', description: 'đến việc đầu tiên trong danh sách' },
		focusForm: { key: 'ctrl+alt+f', description: 'đến ô nhập đầu tiên của biểu mẫu' }
	}
};
