/** Replaces Welcome's own config.js: our name and the one sign-on. */
export default {
	app: { name: 'Welcome', vendor: 'Nghe Dân' },
	customScripts: ['../tasklist/scripts/sign-on.v1']
};
