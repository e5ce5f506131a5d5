import settings from './en/settings.json';
import shell from './en/shell.json';
import signin from './en/signin.json';
import words from './en/words.json';

export default { shell, words, signin, settings };
