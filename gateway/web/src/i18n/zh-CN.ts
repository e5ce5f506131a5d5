import settings from './zh-CN/settings.json';
import shell from './zh-CN/shell.json';
import signin from './zh-CN/signin.json';
import words from './zh-CN/words.json';

export default { shell, words, signin, settings };
