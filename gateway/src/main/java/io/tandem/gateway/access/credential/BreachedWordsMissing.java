package io.tandem.gateway.access.credential;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says once, at the start, that passwords are not compared with breached ones, and what to install. */
@Component
final class BreachedWordsMissing {

    private static final Logger LOG = LoggerFactory.getLogger(BreachedWordsMissing.class);

    BreachedWordsMissing() {
        if (!BreachedWords.areKnown()) {
            LOG.warn("构建时没有找到 npm，缺少泄露密码表：新密码只检查长度和登录名。请安装 Node.js 20.19 或更新版本后重新构建。"
                    + " / npm was not found when this was built, so the list of breached passwords is missing: new passwords are"
                    + " checked for their length and the login only. Install Node.js 20.19 or newer and build again.");
        }
    }
}
