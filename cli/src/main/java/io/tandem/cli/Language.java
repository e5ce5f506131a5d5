package io.tandem.cli;

import java.util.Map;
import java.util.stream.Stream;

/** In which the person is spoken to, and asks the server to answer. */
enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    static Language of(Map<String, String> environment) {
        return Stream.of("TANDEM_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("zh"))
                .map(_ -> ZH)
                .orElse(EN);
    }

    String choose(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
