import feedback from './en/feedback.json';
import mywork from './en/mywork.json';
import requirements from './en/requirements.json';
import settings from './en/settings.json';
import shell from './en/shell.json';
import signin from './en/signin.json';
import words from './en/words.json';

export default { shell, words, signin, feedback, mywork, requirements, settings };
