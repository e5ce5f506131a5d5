package io.tandem.standalone;

import java.util.Map;
import java.util.stream.Stream;

/** The language the console speaks: that of the terminal's locale, {@code TANDEM_LANG=zh|en} before it. */
enum Language {
    ZH,
    EN;

    static final Language CONSOLE = of(System.getenv());

    static Language of(Map<String, String> environment) {
        return Stream.of("TANDEM_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("zh"))
                .map(value -> ZH)
                .orElse(EN);
    }

    String choose(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
