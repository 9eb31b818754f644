/** The dossier of a task: where it goes, what is in it, and its letter to look over. */
import { h } from '../ui.js';
import { Detail } from '../dossiers/detail.js';

export const DossierView = ({ file, changed }) => h(Detail, {
	code: file.dossier.code, dossier: file.dossier, step: file.step, onChanged: changed
});
