import change from './zh-CN/change.json';
import discussion from './zh-CN/discussion.json';
import feedback from './zh-CN/feedback.json';
import handoff from './zh-CN/handoff.json';
import mywork from './zh-CN/mywork.json';
import notices from './zh-CN/notices.json';
import people from './zh-CN/people.json';
import product from './zh-CN/product.json';
import requirement from './zh-CN/requirement.json';
import requirements from './zh-CN/requirements.json';
import settings from './zh-CN/settings.json';
import shell from './zh-CN/shell.json';
import signin from './zh-CN/signin.json';
import tasks from './zh-CN/tasks.json';
import timeline from './zh-CN/timeline.json';
import ui from './zh-CN/ui.json';
import words from './zh-CN/words.json';

export default {
  change,
  discussion,
  feedback,
  handoff,
  mywork,
  notices,
  people,
  product,
  requirement,
  requirements,
  settings,
  shell,
  signin,
  tasks,
  timeline,
  ui,
  words,
};
