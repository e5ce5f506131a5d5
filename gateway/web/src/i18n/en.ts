import change from './en/change.json';
import discussion from './en/discussion.json';
import feedback from './en/feedback.json';
import handoff from './en/handoff.json';
import mywork from './en/mywork.json';
import notices from './en/notices.json';
import people from './en/people.json';
import product from './en/product.json';
import requirement from './en/requirement.json';
import requirements from './en/requirements.json';
import settings from './en/settings.json';
import shell from './en/shell.json';
import signin from './en/signin.json';
import tasks from './en/tasks.json';
import timeline from './en/timeline.json';
import ui from './en/ui.json';
import words from './en/words.json';

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
