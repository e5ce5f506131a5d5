import feedback from './zh-CN/feedback.json';
import mywork from './zh-CN/mywork.json';
import requirements from './zh-CN/requirements.json';
import settings from './zh-CN/settings.json';
import shell from './zh-CN/shell.json';
import signin from './zh-CN/signin.json';
import words from './zh-CN/words.json';

export default { shell, words, signin, feedback, mywork, requirements, settings };
