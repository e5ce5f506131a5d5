// A vitest reporter: one JUnit suite in one file, so that these tests are counted with all others.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const quoted = (text) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export default class Report {
  onTestRunEnd(modules) {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = cases.filter((test) => test.result().state === 'failed');
    const skipped = cases.filter((test) => test.result().state === 'skipped');
    const seconds = cases.reduce((sum, test) => sum + (test.diagnostic()?.duration ?? 0), 0) / 1000;
    const lines = cases.map((test) => {
      const bad =
        test.result().state === 'failed'
          ? `<failure>${quoted(test.result().errors?.[0]?.message ?? '')}</failure>`
          : '';
      return `  <testcase name="${quoted(test.fullName)}" classname="web">${bad}</testcase>`;
    });
    const folder = process.env.WEB_REPORT;
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'TEST-web.xml'),
      `<testsuite name="web.WebTest" tests="${cases.length}" failures="${failed.length}" errors="0" skipped="${skipped.length}" time="${seconds.toFixed(3)}">\n${lines.join('\n')}\n</testsuite>\n`,
    );
  }
}
