/** Replaces Welcome's own config.js: our name, our language and the one sign-on. */
import language from '/language.js';

export default {
	app: { name: 'Welcome', vendor: 'Nghe Dân' },
	locales: { availableLocales: [language], fallbackLocale: language },
	customScripts: ['../tasklist/scripts/language.v1', '../tasklist/scripts/sign-on.v1']
};
