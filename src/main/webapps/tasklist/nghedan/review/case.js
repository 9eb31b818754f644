/** The review that a task is about. */
import { h } from '../ui.js';
import { Detail } from './detail.js';

export const ReviewView = ({ file, changed }) => h(Detail, { code: file.businessKey, step: file.step, onChanged: changed, key: file.businessKey });
